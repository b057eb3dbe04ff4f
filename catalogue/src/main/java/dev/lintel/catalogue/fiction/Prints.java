package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.media.MediaContent;
import dev.lintel.catalogue.media.Variant;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes files of drawn pictures, in the sizes that are kept, and of a short document. */
final class Prints {

  private static final int SQUARE = 300;
  private static final int SMALL = 96;

  private static final String PDF =
      """
      %PDF-1.4
      1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
      2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
      3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>> endobj
      4 0 obj <</Length 58>> stream
      BT /F1 18 Tf 72 760 Td (Fictional documentation %03d ...) Tj ET
      endstream endobj
      5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
      trailer <</Root 1 0 R>>
      %%%%EOF
      """;

  private Prints() {}

  /** The original and its smaller variants. */
  static List<MediaContent> of(BufferedImage image, String format) {
    return List.of(
        content(Variant.ORIGINAL, image, format),
        content(Variant.SQUARE, square(image, SQUARE), format),
        content(Variant.SMALL, square(image, SMALL), format));
  }

  static List<MediaContent> document(int family) {
    byte[] bytes =
        PDF.replace("%03d", "%03d".formatted(family))
            .replace("%%%%", "%%")
            .getBytes(StandardCharsets.US_ASCII);
    return List.of(new MediaContent(Variant.ORIGINAL, bytes, "application/pdf", 0, 0));
  }

  private static MediaContent content(Variant variant, BufferedImage image, String format) {
    return new MediaContent(
        variant, file(image, format), "image/" + format, image.getWidth(), image.getHeight());
  }

  /** The whole picture on a white square. */
  private static BufferedImage square(BufferedImage image, int side) {
    BufferedImage square = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = square.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.fillRect(0, 0, side, side);
    int height = side * image.getHeight() / image.getWidth();
    graphics.drawImage(image, 0, (side - height) / 2, side, height, null);
    graphics.dispose();
    return square;
  }

  private static byte[] file(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, format, out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
