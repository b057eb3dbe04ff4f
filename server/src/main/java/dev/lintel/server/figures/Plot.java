package dev.lintel.server.figures;

import java.util.List;

/**
 * A plot that the server has drawn: shapes in the coordinates of its frame, coloured by the style
 * sheet.
 *
 * @param id unique on its page
 * @param title what it shows, for those who do not see it, too
 * @param description its figures in a sentence
 * @param shapes in the order in which they are drawn
 * @param rules the lines across, with what they stand for
 * @param times what stands below
 */
public record Plot(
    String id,
    String title,
    String description,
    List<Shape> shapes,
    List<Rule> rules,
    List<Label> times) {
  /** Of the frame, in its own units. */
  public static final int WIDTH = 720;

  public static final int HEIGHT = 220;

  public static final int LEFT = 84;
  static final int TOP = 12;
  static final int BOTTOM = 190;
  public static final int RIGHT = 712;

  /**
   * A path (SVG 2, section 9.3).
   *
   * @param kind how the style sheet draws it
   */
  public record Shape(String kind, String path) {}

  /** A line across at a height, with its text. */
  public record Rule(double y, String text) {}

  /** A text below, at a place. */
  public record Label(double x, String text, String anchor) {}

  public Plot {
    shapes = List.copyOf(shapes);
    rules = List.copyOf(rules);
    times = List.copyOf(times);
  }

  public String viewBox() {
    return "0 0 " + WIDTH + " " + HEIGHT;
  }
}
