package dev.lintel.server.options;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of bytes, written with one of the units KB, MB and GB (powers of 1024). */
public record ByteSize(long bytes) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})(KB|MB|GB)");

  static ByteSize parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || matcher.group(1).matches("0+")) {
      throw new IllegalArgumentException("Give a size with its unit, such as 512KB, 10MB or 1GB.");
    }
    int shift =
        switch (matcher.group(2)) {
          case "KB" -> 10;
          case "MB" -> 20;
          default -> 30;
        };
    return new ByteSize(Long.parseLong(matcher.group(1)) << shift);
  }

  /** The size in whole MB (1024 KB), at least one. */
  public int megabytes() {
    return (int) Math.max(1, bytes >> 20);
  }
}
