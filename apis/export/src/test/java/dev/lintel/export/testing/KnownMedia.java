package dev.lintel.export.testing;

import dev.lintel.catalogue.items.MediaReference;
import dev.lintel.catalogue.media.ContentHash;
import dev.lintel.catalogue.media.MediaContent;
import dev.lintel.catalogue.media.MediaItem;
import dev.lintel.catalogue.media.MediaLibrary;
import dev.lintel.catalogue.media.Variant;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

/** The hammer's media: a product picture in every size, an environment picture, a document. */
public final class KnownMedia {
  public static final UUID PICTURE = UUID.fromString("11111111-2222-3333-4444-555555555555");
  public static final UUID SCENE = UUID.fromString("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee");
  public static final UUID SHEET = UUID.fromString("99999999-8888-7777-6666-555555555555");

  /** Widths and heights in pixels. */
  public static final int ORIGINAL_WIDTH = 64;

  public static final int ORIGINAL_HEIGHT = 48;
  public static final int LARGE_WIDTH = 32;
  public static final int LARGE_HEIGHT = 24;
  public static final int SMALL_WIDTH = 16;
  public static final int SMALL_HEIGHT = 12;
  public static final int SQUARE = 20;

  public static final byte[] SHEET_BYTES =
      "%PDF-1.4 not much of it".getBytes(StandardCharsets.US_ASCII);

  private static final Instant CHANGED = Instant.parse("2025-05-05T05:05:05Z");

  private KnownMedia() {}

  static List<MediaReference> references() {
    return List.of(
        new MediaReference(PICTURE, "PB", true),
        new MediaReference(SCENE, "MB", false),
        new MediaReference(SHEET, "FDV", false));
  }

  static void store(MediaLibrary library) {
    ContentHash picture =
        library.saveContent(
            List.of(
                image(Variant.ORIGINAL, ORIGINAL_WIDTH, ORIGINAL_HEIGHT),
                image(Variant.LARGE, LARGE_WIDTH, LARGE_HEIGHT),
                image(Variant.SMALL, SMALL_WIDTH, SMALL_HEIGHT),
                image(Variant.SQUARE, SQUARE, SQUARE)));
    ContentHash scene = library.saveContent(List.of(image(Variant.ORIGINAL, 10, 10)));
    ContentHash sheet =
        library.saveContent(
            List.of(new MediaContent(Variant.ORIGINAL, SHEET_BYTES, "application/pdf", 0, 0)));
    library.save(
        List.of(
            media(PICTURE, "PB", "hammer.png", "image/png", picture),
            media(SCENE, "MB", "i bruk.png", "image/png", scene),
            media(SHEET, "FDV", "fdv.pdf", "application/pdf", sheet)));
  }

  private static MediaItem media(
      UUID guid, String type, String file, String contentType, ContentHash content) {
    return new MediaItem(
        guid,
        KnownItems.HAMMER,
        KnownRegisters.FJORDTRE.number(),
        type,
        type.equals("PB"),
        file,
        contentType,
        content,
        CHANGED);
  }

  private static MediaContent image(Variant variant, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MediaContent(variant, bytes.toByteArray(), "image/png", width, height);
  }
}
