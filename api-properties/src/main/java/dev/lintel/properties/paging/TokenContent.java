package dev.lintel.properties.paging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of a token before they are sealed. They are padded to whole blocks, so that the length
 * of a token does not tell the length of its key.
 */
final class TokenContent {
  private static final int FORMAT = 1;
  private static final int BLOCK = 32;

  private TokenContent() {}

  static byte[] write(PageToken token) {
    var bytes = new ByteArrayOutputStream(128);
    try (var out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      out.writeByte(token.direction().ordinal());
      out.writeLong(token.issuedAt().toEpochMilli());
      out.writeLong(token.totalHits());
      out.write(token.query().bytes());
      writeParts(out, token.key().parts());
      out.write(new byte[(BLOCK - out.size() % BLOCK) % BLOCK]);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void writeParts(DataOutputStream out, List<String> parts) throws IOException {
    out.writeByte(parts.size());
    for (String part : parts) {
      byte[] text = part.getBytes(StandardCharsets.UTF_8);
      out.writeShort(text.length);
      out.write(text, 0, requireShort(text));
    }
  }

  private static int requireShort(byte[] text) {
    if (text.length > 1_000) {
      throw new IllegalArgumentException("A part of a page key has at most 1,000 bytes");
    }
    return text.length;
  }

  /** The token, or empty where the bytes are of a format that this version does not know. */
  static Optional<PageToken> read(byte[] content) {
    try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
      if (in.readUnsignedByte() != FORMAT) {
        return Optional.empty();
      }
      Direction direction = Direction.values()[in.readUnsignedByte()];
      Instant issuedAt = Instant.ofEpochMilli(in.readLong());
      long totalHits = in.readLong();
      QueryDigest query = QueryDigest.of(in.readNBytes(QueryDigest.BYTES));
      return Optional.of(new PageToken(direction, readKey(in), totalHits, issuedAt, query));
    } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
      return Optional.empty();
    }
  }

  private static PageKey readKey(DataInputStream in) throws IOException {
    int count = in.readUnsignedByte();
    var parts = new ArrayList<String>(count);
    for (int part = 0; part < count; part++) {
      parts.add(new String(in.readNBytes(in.readUnsignedShort()), StandardCharsets.UTF_8));
    }
    return new PageKey(parts);
  }
}
