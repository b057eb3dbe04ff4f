package dev.lintel.export.items;

import dev.lintel.catalogue.items.Rendered;
import dev.lintel.export.wire.ItemVersions;
import dev.lintel.export.wire.Links;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.versions.JsonView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Stored documents as one answer shows them, in JSON. The newest version in ETIM release 8 is what
 * is stored and goes out as it is; anything else is a view of it, made while it is written. Belongs
 * to one thread.
 */
final class DocumentView {
  private final Links links;
  private final JsonView version;
  private final EtimRelease release;
  private final ByteArrayOutputStream viewed = new ByteArrayOutputStream(4096);
  private final boolean readyMade;

  private DocumentView(Links links, JsonView version, EtimRelease release) {
    this.links = links;
    this.version = version;
    this.release = release;
    this.readyMade = version.isUnchanged() && release == EtimRelease.RELEASE_8;
  }

  /** Documents as a caller sees them, without fields whose sunset has come. */
  static DocumentView of(Call call, EtimRelease release) {
    return new DocumentView(
        Links.under(call.request().origin().base()),
        call.withoutGoneFields(ItemVersions.view(call.version())),
        release);
  }

  void write(Rendered document, OutputStream out) throws IOException {
    links.write(readyMade ? document.document() : view(document), out);
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
