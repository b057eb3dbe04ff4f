package dev.lintel.server.portal.source;

import dev.lintel.server.portal.page.PageFiles;
import java.nio.charset.StandardCharsets;

/** Documents of the checkout that the build puts beside the pages. */
public final class Documentation {
  private Documentation() {}

  /**
   * A document.
   *
   * @param path below {@code docs}
   */
  public static String text(String path) {
    byte[] content = PageFiles.read(Documentation.class, "/dev/lintel/server/portal/docs/" + path);
    return new String(content, StandardCharsets.UTF_8);
  }
}
