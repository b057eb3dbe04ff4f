package dev.lintel.catalogue.fiction;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Draws a made-up product: no letters, since a server may have no fonts. */
final class Picture {

  static final int WIDTH = 640;
  static final int HEIGHT = 480;

  private Picture() {}

  /** A product before a plain background. */
  static BufferedImage product(int family, Dice dice) {
    return drawn(graphics -> {
      fill(graphics, Color.WHITE, new Color(0xE8, 0xEA, 0xED));
      body(graphics, colour(family, dice), dice);
    });
  }

  /** A product in its surroundings. */
  static BufferedImage scene(int family, Dice dice) {
    return drawn(graphics -> {
      fill(graphics, new Color(0xBF, 0xD9, 0xEE), new Color(0x7E, 0x9B, 0x6B));
      for (int house = 0; house < 4; house++) {
        graphics.setColor(colour(family + house, dice).darker());
        graphics.fillRect(40 + house * 150, 180 + dice.below(80), 120, 240);
      }
      body(graphics, colour(family, dice), dice);
    });
  }

  /** A drawing in lines. */
  static BufferedImage drawing(Dice dice) {
    return drawn(graphics -> {
      fill(graphics, Color.WHITE, Color.WHITE);
      graphics.setColor(Color.BLACK);
      for (int line = 0; line < 12; line++) {
        graphics.drawRect(60 + 12 * line, 60 + 8 * line, 480 - 30 * line, 300 - 20 * line);
      }
      graphics.drawLine(60, 440, 560, 440 - dice.below(9));
    });
  }

  private static BufferedImage drawn(Consumer<Graphics2D> strokes) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setStroke(new BasicStroke(2));
    strokes.accept(graphics);
    graphics.dispose();
    return image;
  }

  private static void fill(Graphics2D graphics, Color above, Color below) {
    graphics.setPaint(new GradientPaint(0, 0, above, 0, HEIGHT, below));
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
  }

  private static void body(Graphics2D graphics, Color colour, Dice dice) {
    int count = dice.between(1, 5);
    for (int part = 0; part < count; part++) {
      int width = dice.between(80, 380);
      int height = dice.between(40, 260);
      int left = dice.between(60, WIDTH - 60 - width);
      int top = dice.between(60, HEIGHT - 60 - height);
      graphics.setPaint(
          new GradientPaint(left, top, colour.brighter(), left, top + height, colour.darker()));
      if (dice.percent(50)) {
        graphics.fillRoundRect(left, top, width, height, 24, 24);
      } else {
        graphics.fillOval(left, top, width, height);
      }
    }
  }

  private static Color colour(int family, Dice dice) {
    float hue = (family * 0.083f + dice.below(20) / 200f) % 1f;
    return Color.getHSBColor(hue, 0.45f + dice.below(30) / 100f, 0.6f + dice.below(30) / 100f);
  }
}
