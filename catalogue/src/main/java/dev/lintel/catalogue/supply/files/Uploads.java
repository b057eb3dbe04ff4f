package dev.lintel.catalogue.supply.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Judges uploaded files by their content, whatever their name or declared type is: JPEG and PNG
 * that can be decoded whole, PDF that begins and ends as one.
 *
 * @param mostBytes longest file that is taken
 */
public record Uploads(int mostBytes) {

  /** What a picture takes in memory is bounded before it is decoded. */
  private static final long MOST_PIXELS = 60_000_000;

  /** Bytes that are too many before a marker lose nothing. */
  private static final Pattern LOSS =
      Pattern.compile("(?i)premature|truncated|corrupt(?!.*extraneous)");

  private static final int END_OF_PDF = 1024;
  private static final Upload UNKNOWN =
      new Upload.Refused("is no JPEG, PNG or PDF; send one, for the file's name does not count");
  private static final Upload DAMAGED =
      new Upload.Refused(
          "is a picture that cannot be decoded or has more than 60 million pixels; save it again as JPEG or PNG");

  /** What a file is. */
  public Upload judge(byte[] content) {
    if (content.length > mostBytes) {
      return new Upload.Refused("has too many bytes; send at most %,d".formatted(mostBytes));
    }
    if (begins(content, 0xFF, 0xD8, 0xFF)) {
      return picture(content, "image/jpeg");
    }
    if (begins(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return picture(content, "image/png");
    }
    return begins(content, '%', 'P', 'D', 'F', '-') ? document(content) : UNKNOWN;
  }

  private static boolean begins(byte[] content, int... magic) {
    for (int place = 0; place < magic.length; place++) {
      if (place >= content.length || (content[place] & 0xFF) != magic[place]) {
        return false;
      }
    }
    return true;
  }

  private static Upload document(byte[] content) {
    int from = Math.max(0, content.length - END_OF_PDF);
    String end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    return end.contains("%%EOF")
        ? new Upload.Accepted("application/pdf", 0, 0)
        : new Upload.Refused("is a PDF without its end; send it whole");
  }

  private static Upload picture(byte[] content, String contentType) {
    return decode(content)
        .<Upload>map(image -> new Upload.Accepted(contentType, image.getWidth(), image.getHeight()))
        .orElse(DAMAGED);
  }

  /** The picture, if it is whole and not too large. */
  static Optional<BufferedImage> decode(byte[] content) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? decode(readers.next(), in) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // The decoders throw either for damaged files.
      return Optional.empty();
    }
  }

  private static Optional<BufferedImage> decode(ImageReader reader, ImageInputStream in)
      throws IOException {
    try {
      reader.setInput(in, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      return pixels > MOST_PIXELS ? Optional.empty() : whole(reader);
    } finally {
      reader.dispose();
    }
  }

  /** A decoder makes a picture of half a JPEG too, grey where data are missing, and warns. */
  private static Optional<BufferedImage> whole(ImageReader reader) throws IOException {
    List<String> losses = new ArrayList<>();
    reader.addIIOReadWarningListener((_, warning) -> {
      if (LOSS.matcher(warning).find()) {
        losses.add(warning);
      }
    });
    BufferedImage image = reader.read(0);
    return losses.isEmpty() ? Optional.of(image) : Optional.empty();
  }
}
