package dev.lintel.export.items;

import dev.lintel.export.wire.NobbNumbers;
import dev.lintel.export.wire.SearchRequest;
import dev.lintel.properties.negotiation.BodyLimits;
import dev.lintel.properties.negotiation.BodyReader;
import dev.lintel.properties.negotiation.BodyReaders;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.profile.BodyShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A search as it was understood.
 *
 * @param selected the fields that are wanted; empty means all
 */
record SearchBody(
    List<Integer> numbers, List<String> gtins, List<String> nrfNumbers, Set<String> selected) {
  static final int MOST = 2_000;
  private static final BodyLimits LIMITS = new BodyLimits(512 * 1024, 4, 100);
  private static final BodyReaders READERS = new BodyReaders(List.of(BodyReader.json(LIMITS)));

  static BodyShape shape() {
    return new BodyShape(
        SearchRequest.class,
        List.of("application/json"),
        "The numbers to look for, and the fields that are wanted of each hit.",
        (request, faults) -> {
          BodyReader reader = READERS.choose(request.headers().first("Content-Type"));
          return of(reader.read(request.content().open(), SearchRequest.class), faults);
        });
  }

  /** Whether nothing is looked for by number, so that every item is a hit. */
  boolean isOpen(int version) {
    return numbers.isEmpty() && gtins.isEmpty() && (version == 1 || nrfNumbers.isEmpty());
  }

  private static SearchBody of(SearchRequest request, List<Fault> faults) {
    return new SearchBody(
        numbers(bounded("nobbNos", request.nobbNos(), faults), faults),
        bounded("gtinNos", request.gtinNos(), faults),
        bounded("nrfNos", request.nrfNos(), faults),
        selected(Optional.ofNullable(request.select()).orElse(Map.of()), faults));
  }

  private static List<String> bounded(
      String field, @Nullable List<String> values, List<Fault> faults) {
    if (values == null) {
      return List.of();
    }
    if (values.size() > MOST) {
      faults.add(new Fault(field, "must have at most %d numbers".formatted(MOST)));
      return List.of();
    }
    return values.stream().filter(value -> value != null && !value.isBlank()).toList();
  }

  private static List<Integer> numbers(List<String> texts, List<Fault> faults) {
    List<Integer> numbers = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      try {
        numbers.add(NobbNumbers.parse(texts.get(i).strip()));
      } catch (IllegalArgumentException e) {
        faults.add(new Fault("nobbNos[%d]".formatted(i), e.getMessage()));
      }
    }
    return numbers;
  }

  private static Set<String> selected(Map<String, Boolean> select, List<Fault> faults) {
    Set<String> selected = new TreeSet<>();
    select.forEach((field, wanted) -> {
      if (!HitFields.NAMES.contains(field)) {
        faults.add(
            new Fault("select." + field, "must be one of " + String.join(", ", HitFields.NAMES)));
      } else if (Boolean.TRUE.equals(wanted)) {
        selected.add(field);
      }
    });
    return selected;
  }
}
