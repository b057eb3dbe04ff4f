package dev.lintel.catalogue.supply.files;

import dev.lintel.catalogue.media.MediaContent;
import dev.lintel.catalogue.media.Variant;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes the sizes that a picture is kept in: squares on white, and a large one where the original
 * is larger. A document is kept as it is.
 */
public final class Variants {

  private static final int SQUARE = 300;
  private static final int SMALL = 96;
  private static final int LARGE = 1200;

  private Variants() {}

  /** The original, first, and its smaller variants. */
  public static List<MediaContent> of(byte[] content, Upload.Accepted upload) {
    List<MediaContent> variants = new ArrayList<>();
    variants.add(
        new MediaContent(
            Variant.ORIGINAL, content, upload.contentType(), upload.width(), upload.height()));
    if (upload.contentType().startsWith("image/")) {
      BufferedImage image = Uploads.decode(content).orElseThrow();
      variants.add(made(Variant.SQUARE, square(image, SQUARE), upload));
      variants.add(made(Variant.SMALL, square(image, SMALL), upload));
      if (Math.max(image.getWidth(), image.getHeight()) > LARGE) {
        variants.add(made(Variant.LARGE, large(image), upload));
      }
    }
    return variants;
  }

  private static BufferedImage square(BufferedImage image, int side) {
    double scale = (double) side / Math.max(image.getWidth(), image.getHeight());
    int width = scaled(image.getWidth(), scale);
    int height = scaled(image.getHeight(), scale);
    BufferedImage square = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    draw(image, square, (side - width) / 2, (side - height) / 2, width, height);
    return square;
  }

  private static BufferedImage large(BufferedImage image) {
    double scale = (double) LARGE / Math.max(image.getWidth(), image.getHeight());
    int width = scaled(image.getWidth(), scale);
    int height = scaled(image.getHeight(), scale);
    BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    draw(image, large, 0, 0, width, height);
    return large;
  }

  private static int scaled(int length, double scale) {
    return Math.max(1, (int) Math.round(length * scale));
  }

  private static void draw(
      BufferedImage image, BufferedImage onto, int left, int top, int width, int height) {
    Graphics2D graphics = onto.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, onto.getWidth(), onto.getHeight());
    graphics.drawImage(image, left, top, width, height, null);
    graphics.dispose();
  }

  private static MediaContent made(Variant variant, BufferedImage image, Upload.Accepted upload) {
    String format = upload.contentType().substring("image/".length());
    return new MediaContent(
        variant, file(image, format), upload.contentType(), image.getWidth(), image.getHeight());
  }

  private static byte[] file(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, format, out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
