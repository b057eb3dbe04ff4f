package dev.lintel.properties.negotiation.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.negotiation.BodyLimits;
import dev.lintel.properties.negotiation.BodyReader;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.negotiation.xml.Person.Rank;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** JSON to XML and back is the same JSON, whatever the entity holds. */
class XmlRoundTripTest {
  private static final int ENTITIES = 20_000;
  private static final String SIGNS = "ab <>&'\"\\]\t\n\r\u0000\u001f\u0085æ\ufffe\ufeff{}_x0000_";

  private final Random random = new Random(4711);
  private String signs = SIGNS;
  private final JsonMapper mapper = JsonFormat.mapper();
  private final XmlModel model = XmlModel.of(Person.class);

  @Test
  void losesNothing() throws IOException {
    for (int i = 0; i < ENTITIES; i++) {
      // given
      byte[] json = mapper.writeValueAsBytes(person(4));

      // when
      var xml = new ByteArrayOutputStream();
      model.writeDocument(json, xml);
      byte[] back = model.toJson(xml.toByteArray(), Optional.empty(), 30);

      // then
      assertThat(mapper.readTree(back)).isEqualTo(mapper.readTree(json));
    }
  }

  @Test
  void isReadFromXmlAsFromJson() throws IOException {
    BodyReader reader = BodyReader.xml(new BodyLimits(1 << 20, 30, 10));
    // Which a reader of bodies refuses, in both languages.
    signs = SIGNS.replace("\u0000", "");
    for (int i = 0; i < 2_000; i++) {
      Person person = person(3);
      var xml = new ByteArrayOutputStream();
      model.writeDocument(mapper.writeValueAsBytes(person), xml);

      assertThat(reader.read(new ByteArrayInputStream(xml.toByteArray()), Person.class))
          .isEqualTo(person);
    }
  }

  private Person person(int depth) {
    return new Person(
        orNull(random::nextLong),
        orNull(this::text),
        orNull(() -> new BigDecimal(random.nextInt()).movePointLeft(random.nextInt(12))),
        orNull(random::nextBoolean),
        orNull(() -> LocalDate.ofEpochDay(random.nextInt(40_000))),
        orNull(() -> Rank.values()[random.nextInt(2)]),
        orNull(this::text),
        orNull(() -> list(() -> orNull(this::text))),
        orNull(() -> list(() -> orNull(() -> list(random::nextInt)))),
        orNull(() -> depth <= 0 ? List.of() : list(() -> orNull(() -> person(depth - 2)))),
        depth <= 0 ? null : orNull(() -> person(depth - 1)),
        list(() -> orNull(this::text)));
  }

  private String text() {
    var text = new StringBuilder();
    IntStream.range(0, random.nextInt(12))
        .map(place -> signs.charAt(random.nextInt(signs.length())))
        .forEach(text::appendCodePoint);
    if (random.nextInt(8) == 0) {
      text.appendCodePoint(0x10000 + random.nextInt(0x100000));
    }
    return text.toString();
  }

  private <T> List<T> list(Supplier<T> each) {
    var list = new ArrayList<T>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(each.get());
    }
    return list;
  }

  private <T> T orNull(Supplier<T> value) {
    return random.nextInt(4) == 0 ? null : value.get();
  }
}
