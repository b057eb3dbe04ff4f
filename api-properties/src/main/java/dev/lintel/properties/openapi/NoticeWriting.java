package dev.lintel.properties.openapi;

import dev.lintel.properties.versions.Deprecation;
import java.util.Map;
import java.util.TreeMap;

/**
 * The extensions by which a description tells when something ends, next to {@code deprecated} where
 * OpenAPI has that: {@code x-announced}, {@code x-deprecated-since}, {@code x-sunset} (days in UTC)
 * and {@code x-successor} (a reference).
 */
public final class NoticeWriting {
  public static final String ANNOUNCED = "x-announced";
  public static final String SINCE = "x-deprecated-since";
  public static final String SUNSET = "x-sunset";
  public static final String SUCCESSOR = "x-successor";

  /** Beside {@code enum}: which of its values end, each with a notice of its own. */
  public static final String CHOICES = "x-choices-ending";

  private NoticeWriting() {}

  static Map<String, Object> of(Deprecation end) {
    var extensions = new TreeMap<String, Object>();
    extensions.put(ANNOUNCED, end.announced().toString());
    extensions.put(SINCE, end.since().toString());
    end.sunset().ifPresent(day -> extensions.put(SUNSET, day.toString()));
    end.successor().ifPresent(target -> extensions.put(SUCCESSOR, target.toASCIIString()));
    return extensions;
  }
}
