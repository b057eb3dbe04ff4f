package dev.lintel.catalogue.supply.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.media.MediaContent;
import dev.lintel.catalogue.media.Variant;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadsTest {

  private final Uploads uploads = new Uploads(100_000);

  @Test
  void knowsPicturesAndDocumentsByTheirContent() throws IOException {
    assertThat(uploads.judge(picture("png", 30, 20)))
        .isEqualTo(new Upload.Accepted("image/png", 30, 20));
    assertThat(uploads.judge(picture("jpeg", 30, 20)))
        .isEqualTo(new Upload.Accepted("image/jpeg", 30, 20));
    assertThat(uploads.judge(text("%PDF-1.4\n...\n%%EOF\n")))
        .isEqualTo(new Upload.Accepted("application/pdf", 0, 0));
  }

  @Test
  void refusesWhatIsCutDamagedTooLongOrSomethingElse() throws IOException {
    byte[] whole = picture("png", 300, 300);

    assertThat(uploads.judge(Arrays.copyOf(whole, whole.length / 2)))
        .isInstanceOf(Upload.Refused.class);
    assertThat(uploads.judge(text("%PDF-1.4\n..."))).isInstanceOf(Upload.Refused.class);
    assertThat(uploads.judge(text("GIF89a"))).isInstanceOf(Upload.Refused.class);
    assertThat(uploads.judge(new byte[0])).isInstanceOf(Upload.Refused.class);
    assertThat(uploads.judge(new byte[100_001])).isInstanceOf(Upload.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"jpeg, 0.9", "jpeg, 0.5", "jpeg, 0.1", "png, 0.9", "png, 0.1"})
  void refusesAPictureThatBreaksOff(String format, double part) throws IOException {
    // given
    byte[] whole = noise(format);

    // when
    Upload judged = uploads.judge(Arrays.copyOf(whole, (int) (whole.length * part)));

    // then
    assertThat(uploads.judge(whole)).isInstanceOf(Upload.Accepted.class);
    assertThat(judged).isInstanceOf(Upload.Refused.class);
  }

  @Test
  void refusesAJpegThatEndsWithItsHeaders() throws IOException {
    // given
    byte[] whole = noise("jpeg");
    int scan = 0;
    while ((whole[scan] & 0xFF) != 0xFF || (whole[scan + 1] & 0xFF) != 0xDA) {
      scan++;
    }

    // when, then
    assertThat(uploads.judge(Arrays.copyOf(whole, scan + 14))).isInstanceOf(Upload.Refused.class);
  }

  private static byte[] noise(String format) throws IOException {
    BufferedImage image = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int place = 0; place < 120 * 120; place++) {
      image.setRGB(place % 120, place / 120, random.nextInt(0x1000000));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  @Test
  void keepsTheOriginalAndMakesSquares() throws IOException {
    // given
    byte[] content = picture("jpeg", 2400, 600);

    // when
    List<MediaContent> variants =
        Variants.of(content, new Upload.Accepted("image/jpeg", 2400, 600));

    // then
    assertThat(variants)
        .extracting(MediaContent::variant)
        .containsExactly(Variant.ORIGINAL, Variant.SQUARE, Variant.SMALL, Variant.LARGE);
    assertThat(variants).extracting(MediaContent::width).containsExactly(2400, 300, 96, 1200);
    assertThat(variants).extracting(MediaContent::height).containsExactly(600, 300, 96, 300);
    assertThat(variants.getFirst().bytes()).isEqualTo(content);
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
