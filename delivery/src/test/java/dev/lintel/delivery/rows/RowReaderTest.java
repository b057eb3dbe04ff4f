package dev.lintel.delivery.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.delivery.kinds.RowKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class RowReaderTest {

  @Test
  void tellsRowsOfAnArrayWithTheLinesWhereTheyBegin() {
    // given
    String array = "[\n  {\"a\": \"],}\\\"\"},\n\n  {\"b\":\n [1, {}]}, 3,null]";

    // when
    List<RawRow> rows = rows(array);

    // then
    assertThat(rows)
        .extracting(RowReaderTest::text)
        .containsExactly("{\"a\": \"],}\\\"\"}", "{\"b\":\n [1, {}]}", "3", "null");
    assertThat(rows).extracting(RawRow::line).containsExactly(2L, 4L, 5L, 5L);
    assertThat(rows).extracting(RawRow::number).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void tellsRowsOfLinesAndPassesOverBlankOnes() {
    // when
    List<RawRow> rows = rows("{\"a\":1}\r\n\n  \n{\"b\":2}");

    // then
    assertThat(rows).extracting(row -> text(row).strip()).containsExactly("{\"a\":1}", "{\"b\":2}");
    assertThat(rows).extracting(RawRow::line).containsExactly(1L, 4L);
  }

  @Test
  void unzipsWhatIsGzipped() {
    assertThat(rows(gzipped("[{},{}]".getBytes(StandardCharsets.UTF_8)))).hasSize(2);
    assertThat(rows(gzipped("{}\n{}\n{}\n".getBytes(StandardCharsets.UTF_8)))).hasSize(3);
  }

  @Test
  void passesOverAByteOrderMark() {
    assertThat(rows("\uFEFF[{}]")).hasSize(1);
  }

  @Test
  void knowsAnEmptyArray() {
    assertThat(rows(" [ ] ")).isEmpty();
  }

  @Test
  void refusesWhatIsNeitherAnArrayNorLinesOfObjects() {
    assertThatThrownBy(() -> rows("nobb;text")).isInstanceOf(UnusableDeliveryException.class);
    assertThatThrownBy(() -> rows("  ")).isInstanceOf(UnusableDeliveryException.class);
  }

  @Test
  void keepsTheBeginningOfARowThatIsTooLong() {
    // given
    String tooLong = "{\"a\":\"" + "x".repeat(RowKind.LONGEST) + "\"}";

    // when
    List<RawRow> rows = rows("[{}," + tooLong + ",{}]");

    // then
    assertThat(rows).extracting(RawRow::whole).containsExactly(true, false, true);
    assertThat(rows.get(1).content()).hasSize(RowKind.LONGEST);
  }

  @Test
  void tellsWhereAQuotationMarkIsMissing() {
    assertThatThrownBy(() -> rows("[\n{\"a\":1},\n{\"a\":\"x},\n{\"a\":2}\n]"))
        .isInstanceOf(BrokenDeliveryException.class)
        .hasMessageContaining("line 3, in row 2");
  }

  @Test
  void aMissingQuotationMarkCostsALineItselfAlone() {
    assertThat(rows("{\"a\":1}\n{\"a\":\"x}\n{\"a\":2}\n")).hasSize(3);
  }

  @Test
  void tellsWhereAnArrayBreaksOff() {
    // given
    RowReader reader = open("[{},\n{\"a\":".getBytes(StandardCharsets.UTF_8));
    reader.next();

    // then
    assertThatThrownBy(reader::next)
        .isInstanceOf(BrokenDeliveryException.class)
        .hasMessageContaining("row 2, which begins at line 2");
  }

  @Test
  void tellsWhereLinesBreakOff() {
    // given
    RowReader reader = open("{}\n{\"a\":".getBytes(StandardCharsets.UTF_8));
    reader.next();

    // then
    assertThatThrownBy(reader::next)
        .isInstanceOf(BrokenDeliveryException.class)
        .hasMessageContaining("row 2 at line 2");
  }

  @Test
  void tellsWhereAGzippedFileIsCut() {
    // given
    byte[] zipped = gzipped(lines(2_000));
    RowReader reader = open(Arrays.copyOf(zipped, zipped.length / 2));
    List<RawRow> read = new ArrayList<>();

    // then
    assertThatThrownBy(() -> readAll(reader, read))
        .isInstanceOf(BrokenDeliveryException.class)
        .hasMessageContaining("damaged at line");
    assertThat(read).isNotEmpty();
  }

  /** So varied that they stay long when they are zipped. */
  private static byte[] lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(row -> "{\"a\": %d}\n".formatted(Integer.hashCode(row) * 0x9E3779B9))
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzipped(byte[] content) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(content);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<RawRow> rows(String content) {
    return rows(content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<RawRow> rows(byte[] content) {
    List<RawRow> rows = new ArrayList<>();
    readAll(open(content), rows);
    return rows;
  }

  private static void readAll(RowReader reader, List<RawRow> rows) {
    for (Optional<RawRow> row = reader.next(); row.isPresent(); row = reader.next()) {
      rows.add(row.get());
    }
  }

  private static RowReader open(byte[] content) {
    return RowReader.open(new ByteArrayInputStream(content));
  }

  private static String text(RawRow row) {
    return new String(row.content(), StandardCharsets.UTF_8);
  }
}
