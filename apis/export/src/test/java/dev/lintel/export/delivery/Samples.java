package dev.lintel.export.delivery;

import dev.lintel.catalogue.fiction.FictionalCatalogue;
import dev.lintel.catalogue.items.Item;
import dev.lintel.export.wire.Links;
import dev.lintel.export.wire.ReadyMadeItem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Deliveries as another hub would make them. */
final class Samples {
  static final FictionalCatalogue FICTION =
      new FictionalCatalogue(7, 2_000, Instant.parse("2026-01-01T00:00:00Z"));

  private static final ReadyMadeItem RENDERING = new ReadyMadeItem();
  private static final Links HUB = Links.under(URI.create("https://hub.example"));

  private Samples() {}

  static List<Item> items(int count) {
    return IntStream.range(0, count).mapToObj(FICTION::item).toList();
  }

  /** An item as the hub shows it. */
  static String delivered(Item item) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HUB.write(RENDERING.render(item).document(), out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> rows(int count) {
    return items(count).stream().map(Samples::delivered).toList();
  }

  static byte[] array(List<String> rows) {
    return ("[" + String.join(",\n", rows) + "]\n").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] lines(List<String> rows) {
    return (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzipped(byte[] content) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(content);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
