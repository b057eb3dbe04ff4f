package dev.lintel.export.items;

import dev.lintel.catalogue.items.Rendered;
import dev.lintel.catalogue.shelf.DocumentSink;
import dev.lintel.export.wire.ItemVersions;
import dev.lintel.export.wire.Links;
import dev.lintel.properties.versions.JsonView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes documents as one JSON array. The newest version in ETIM release 8 is what is stored and
 * goes out as it is; anything else is a view of it, made while it is written.
 */
final class DocumentArray implements DocumentSink {
  private final OutputStream out;
  private final Links links;
  private final JsonView version;
  private final EtimRelease release;
  private final ByteArrayOutputStream viewed = new ByteArrayOutputStream(4096);
  private final boolean readyMade;
  private boolean first = true;

  DocumentArray(OutputStream out, Links links, int version, EtimRelease release) {
    this.out = out;
    this.links = links;
    this.version = ItemVersions.view(version);
    this.release = release;
    this.readyMade = version == ItemVersions.NEWEST && release == EtimRelease.RELEASE_8;
  }

  void begin() throws IOException {
    out.write('[');
  }

  @Override
  public void accept(Rendered document) throws IOException {
    if (!first) {
      out.write(',');
    }
    first = false;
    links.write(readyMade ? document.document() : view(document), out);
  }

  void end() throws IOException {
    out.write(']');
  }

  private byte[] view(Rendered document) throws IOException {
    viewed.reset();
    etim(document).write(document.document(), viewed);
    return viewed.toByteArray();
  }

  /** An item whose properties are the same in both releases has no alternative ones. */
  private JsonView etim(Rendered document) {
    return release == EtimRelease.RELEASE_8 || document.etim9().isEmpty()
        ? version
        : version.replace(
            "properties.etim", new String(document.etim9().get(), StandardCharsets.UTF_8));
  }
}
