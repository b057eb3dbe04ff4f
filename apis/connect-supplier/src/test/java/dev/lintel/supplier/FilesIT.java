package dev.lintel.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.supplier.testing.Known;
import dev.lintel.supplier.testing.SupplierAnswer;
import dev.lintel.supplier.testing.SupplierStories;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures and documents of items. */
class FilesIT extends SupplierStories {
  private String item;

  @BeforeAll
  void makeAnItem() {
    item = "/items/" + known.newItem();
  }

  @Test
  void aFileIsJudgedByItsContent() {
    // given
    String media = item + "/media?type=PB&fileName=a.png";

    // when, then
    assertThat(owner.upload(media, "image/png", "no picture".getBytes()).faulty())
        .containsExactly("content");
    assertThat(owner.upload(media, "image/jpeg", Known.picture(5, 5)).status()).isEqualTo(202);
    assertThat(owner.upload(item + "/media", "image/png", Known.picture(5, 5)).faulty())
        .containsExactly("type", "fileName");
  }

  @Test
  void aFileMayComeAsBase64InJson() {
    // given
    String content = Base64.getEncoder().encodeToString(Known.picture(7, 7));

    // when
    String path =
        owner.done(
            owner.post(
                item + "/media",
                "{'type': 'PB', 'fileName': 'b.png', 'content': '%s'}".formatted(content)));

    // then
    assertThat(path).startsWith(item + "/media/");
    assertThat(owner.post(item + "/media", "{'type': 'PB', 'fileName': 'b'}").faulty())
        .containsExactly("content");
  }

  @Test
  void whatBytesCannotSayStandsInTheQuery() {
    // given
    String fields = "&angle=Front&copyrightOwner=M%C3%BCller&validFromDate=2026-04-01";

    // when
    String path =
        owner.done(
            owner.upload(
                item + "/media?type=PB&fileName=c.png" + fields, "image/png", Known.picture(8, 8)));

    // then
    SupplierAnswer shown = owner.get(path);
    assertThat(shown.field("angle")).isEqualTo("Front");
    assertThat(shown.field("copyrightOwner")).isEqualTo("Müller");
    assertThat(shown.field("validFromDate")).isEqualTo("2026-04-01");
    assertThat(
            owner
                .upload(item + "/media?validFromDate=soon", "image/png", Known.picture(5, 5))
                .faulty())
        .containsExactlyInAnyOrder("validFromDate", "type", "fileName");
  }

  @Test
  void aFileOfEightMegabytesFitsInJson() {
    // given
    byte[] document = Arrays.copyOf("%PDF-1.4\n".getBytes(), 8 << 20);
    byte[] end = "%%EOF".getBytes();
    System.arraycopy(end, 0, document, document.length - end.length, end.length);
    String content = Base64.getEncoder().encodeToString(document);

    // when
    SupplierAnswer answer =
        owner.post(
            item + "/media",
            "{'type': 'FDV', 'fileName': 'd.pdf', 'content': '%s'}".formatted(content));

    // then
    assertThat(answer.status()).isEqualTo(202);
  }

  @Test
  void aPictureThatBreaksOffIsRefused() {
    // given
    byte[] whole = Known.picture(60, 60);

    // when, then
    assertThat(
            owner
                .upload(
                    item + "/media?type=PB&fileName=e.png",
                    "image/png",
                    Arrays.copyOf(whole, whole.length / 2))
                .faulty())
        .containsExactly("content");
  }

  @Test
  void thoseOfAPublishedDisplayOrCompositeStay() {
    // given
    String bundle = "/items/" + known.publishedBundle().number();

    // when
    SupplierAnswer added =
        owner.upload(bundle + "/media?type=PB&fileName=f.png", "image/png", Known.picture(5, 5));

    // then
    assertThat(owner.end(added).faulty()).containsExactly("media");
    assertThat(owner.end(added).field("problem.status")).isEqualTo("409");
  }
}
