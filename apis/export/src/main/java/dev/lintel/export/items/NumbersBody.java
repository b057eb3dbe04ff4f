package dev.lintel.export.items;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.lintel.export.wire.NobbNumbers;
import dev.lintel.properties.negotiation.BodyLimits;
import dev.lintel.properties.negotiation.BodyReader;
import dev.lintel.properties.negotiation.BodyReaders;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.profile.BodyShape;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** The body of POST /items: a JSON array of NOBB numbers, which may be numbers or texts. */
record NumbersBody(List<Integer> numbers) {
  static final int MOST = 50_000;
  private static final int LONGEST = 8;
  private static final BodyLimits LIMITS = new BodyLimits(2 * 1024 * 1024, 2, 100);
  private static final BodyReaders READERS = new BodyReaders(List.of(BodyReader.json(LIMITS)));
  private static final Type TYPE = new TypeReference<List<Entry>>() {}.getType();

  /** What an entry of the array may be, for its description. */
  sealed interface Entry {}

  record AsNumber(@JsonValue int number) implements Entry {}

  record AsText(@JsonValue String text) implements Entry {}

  static BodyShape shape() {
    return new BodyShape(
        TYPE,
        List.of("application/json"),
        "NOBB numbers, as numbers or texts, at most %d.".formatted(MOST),
        (request, faults) -> {
          BodyReader reader = READERS.choose(request.headers().first("Content-Type"));
          return of(reader.read(request.content().open(), new TypeReference<>() {}), faults);
        });
  }

  private static NumbersBody of(List<JsonNode> entries, List<Fault> faults) {
    if (entries.size() > MOST) {
      faults.add(new Fault("body", "must have at most %d numbers".formatted(MOST)));
      return new NumbersBody(List.of());
    }
    List<Integer> numbers = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size() && faults.size() < LIMITS.faults(); i++) {
      try {
        numbers.add(NobbNumbers.parse(text(entries.get(i))));
      } catch (IllegalArgumentException e) {
        faults.add(new Fault("[%d]".formatted(i), e.getMessage()));
      }
    }
    if (faults.size() >= LIMITS.faults()) {
      faults.add(
          new Fault("body", "has more faults; these are the first %d".formatted(faults.size())));
    }
    return new NumbersBody(numbers);
  }

  /** JSON knows one kind of number, so 10000005.0 is the same as 10000005 (RFC 8259, section 6). */
  private static String text(JsonNode entry) {
    if (!entry.isNumber()) {
      return entry.asString("");
    }
    BigDecimal number = entry.decimalValue();
    boolean isWhole = number.stripTrailingZeros().scale() <= 0;
    boolean isShort = (long) number.precision() - number.scale() <= LONGEST;
    return isWhole && isShort ? number.toBigInteger().toString() : "";
  }
}
