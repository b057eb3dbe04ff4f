package dev.lintel.journeys.browser;

/** The two sizes of a window at which pages must be of use, in CSS pixels. */
public enum Width {
  PHONE(390, 844),
  DESKTOP(1280, 900);

  private final int pixels;
  private final int height;

  Width(int pixels, int height) {
    this.pixels = pixels;
    this.height = height;
  }

  public int pixels() {
    return pixels;
  }

  public int height() {
    return height;
  }
}
