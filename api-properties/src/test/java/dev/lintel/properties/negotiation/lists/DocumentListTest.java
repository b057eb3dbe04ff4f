package dev.lintel.properties.negotiation.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.negotiation.RecordXml;
import dev.lintel.properties.negotiation.lists.DocumentList.View;
import dev.lintel.properties.versions.JsonView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DocumentListTest {
  private static final Format JSON = JsonFormat.format();
  private static final Format XML = RecordXml.format();
  private static final Format LINES = JsonLines.format();

  record Team(int id, String name) {}

  private final DocumentList teams = DocumentList.of("teams", Team.class);

  private String written(Format format, View view, String... documents) throws IOException {
    var out = new ByteArrayOutputStream();
    teams.write(
        taker -> {
          for (String document : documents) {
            taker.take(document.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
          }
        },
        view,
        format,
        out);
    return out.toString(StandardCharsets.UTF_8).replace('"', '\'');
  }

  @Test
  void writesAListInEachFormat() throws IOException {
    String one = "{'id':1,'name':'a'}";
    String two = "{'id':2,\n'name':'b'}";

    assertThat(written(JSON, View.WHOLE, one, two))
        .isEqualTo("{'teams':[" + one + "," + two + "]}");
    assertThat(written(LINES, View.WHOLE, one, two))
        .isEqualTo(one + "\n" + two.replace('\n', ' ') + "\n");
    assertThat(written(XML, View.WHOLE, one, two))
        .startsWith("<?xml ")
        .endsWith(
            "<team><id>1</id><name>a</name></team><team><id>2</id><name>b</name></team></teams>");
  }

  @Test
  void sendsWhatIsThereWhileTheFirstDocumentIsWaitedFor() throws IOException {
    // given
    var sent = new ArrayList<String>();
    var out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            sent.add(toString(StandardCharsets.UTF_8));
          }
        };

    // when
    teams.write(DocumentList.Taker::waiting, View.WHOLE, JSON, out);

    // then
    assertThat(sent).containsExactly("{\"teams\":[");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"teams\":[]}");
  }

  @Test
  void writesAnEmptyListInEachFormat() throws IOException {
    assertThat(written(JSON, View.WHOLE)).isEqualTo("{'teams':[]}");
    assertThat(written(LINES, View.WHOLE)).isEmpty();
    assertThat(written(XML, View.WHOLE)).endsWith("'></teams>");
  }

  @Test
  void leavesOutTheFieldsThatAViewDrops() throws IOException {
    View view = JsonView.unchanged().drop("name")::write;
    String one = "{'id':1,'name':'a'}";

    assertThat(written(JSON, view, one, one)).isEqualTo("{'teams':[{'id':1},{'id':1}]}");
    assertThat(written(LINES, view, one)).isEqualTo("{'id':1}\n");
    assertThat(written(XML, view, one)).endsWith("<team><id>1</id></team></teams>");
  }

  @Test
  void hasNoEndWhereItsSourceFails() {
    for (Format format : List.of(JSON, XML)) {
      var out = new ByteArrayOutputStream();

      assertThatThrownBy(() ->
              teams.write(
                  taker -> {
                    taker.take("{\"id\":1}".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("gone");
                  },
                  View.WHOLE,
                  format,
                  out))
          .hasMessage("gone");
      assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("]}", "</teams>");
    }
  }

  @Test
  void holdsNoMoreForManyThanForFew() throws IOException {
    // given
    var largest = new AtomicLong();
    var written = new AtomicLong();
    byte[] document = "{\"id\":1,\"name\":\"abc\"}".getBytes(StandardCharsets.UTF_8);

    // when
    teams.write(
        taker -> {
          for (int i = 0; i < 200_000; i++) {
            taker.take(document);
          }
        },
        View.WHOLE,
        XML,
        new OutputStream() {
          @Override
          public void write(int one) {
            written.incrementAndGet();
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            written.addAndGet(length);
            largest.accumulateAndGet(length, Math::max);
          }
        });

    // then
    assertThat(written.get()).isGreaterThan(200_000L * 30);
    assertThat(largest.get()).isLessThanOrEqualTo(8 * 1024);
  }

  @Test
  void refusesAFormatThatHasNoLists() {
    Format csv = new Format("csv", JSON.mediaType(), List.of(), JSON.writer());

    assertThatThrownBy(() -> written(csv, View.WHOLE)).hasMessageContaining("csv");
  }
}
