package dev.lintel.export.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Absolute links in ready-made documents. A stored document cannot know under which address its
 * reader knows the server, so its links begin with a mark that no other part of a document has, and
 * the address is put in its place while the document is written.
 */
public final class Links {
  /** Stands for scheme, host and port; the character DEL, which other texts carry escaped only. */
  public static final char BASE = '\u007F';

  private final byte[] base;

  private Links(byte[] base) {
    this.base = base;
  }

  /** Links under an address, which has no slash at its end. */
  public static Links under(java.net.URI address) {
    return new Links(address.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The link to a file, as raw JSON for a ready-made document. */
  static String rawMedia(UUID guid) {
    return "\"" + BASE + mediaPath(guid) + '"';
  }

  /** The path of a file. */
  public static String mediaPath(UUID guid) {
    return "/api/media/" + guid;
  }

  /** Writes a document with every mark replaced. */
  public void write(byte[] document, OutputStream out) throws IOException {
    String searchable = new String(document, StandardCharsets.ISO_8859_1);
    int written = 0;
    int mark = searchable.indexOf(BASE);
    while (mark >= 0) {
      out.write(document, written, mark - written);
      out.write(base);
      written = mark + 1;
      mark = searchable.indexOf(BASE, written);
    }
    out.write(document, written, document.length - written);
  }
}
