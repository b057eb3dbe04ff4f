package dev.lintel.export.items;

import dev.lintel.export.wire.NobbNumbers;
import dev.lintel.export.wire.SearchRequest;
import dev.lintel.properties.negotiation.BodyLimits;
import dev.lintel.properties.negotiation.BodyReader;
import dev.lintel.properties.negotiation.BodyReaders;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.properties.profile.ParameterType;
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
 * @param listed the lists that are there; an empty one finds nothing, and none asks for every item
 * @param named the fields that it names, whether they are wanted or not
 * @param selected the fields that are wanted; empty means all
 */
record SearchBody(
    Set<String> listed,
    List<Integer> numbers,
    List<String> gtins,
    List<String> nrfNumbers,
    Set<String> named,
    Set<String> selected) {
  static final String NRF_LIST = "nrfNos";
  static final int MOST = 2_000;
  private static final String NOT_KNOWN =
      "is not known, and no list of numbers is there; send nobbNos, gtinNos or nrfNos, or {} for"
          + " every item";
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
    return listed.isEmpty() || version == 1 && listed.equals(Set.of(NRF_LIST));
  }

  private static SearchBody of(SearchRequest request, List<Fault> faults) {
    Set<String> listed = listed(request);
    refuseSlips(request, listed, faults);
    Map<String, Boolean> select = Optional.ofNullable(request.select()).orElse(Map.of());
    return new SearchBody(
        listed,
        values("nobbNos", request.nobbNos(), NobbNumbers::parse, faults),
        values("gtinNos", request.gtinNos(), SoughtNumbers.GTIN.reader(), faults),
        values(NRF_LIST, request.nrfNos(), SoughtNumbers.NRF.reader(), faults),
        Set.copyOf(select.keySet()),
        selected(select, faults));
  }

  private static Set<String> listed(SearchRequest request) {
    Set<String> listed = new TreeSet<>();
    addIfThere(listed, "nobbNos", request.nobbNos());
    addIfThere(listed, "gtinNos", request.gtinNos());
    addIfThere(listed, NRF_LIST, request.nrfNos());
    return listed;
  }

  private static void addIfThere(Set<String> listed, String field, @Nullable List<String> list) {
    if (list != null) {
      listed.add(field);
    }
  }

  /**
   * Fields that a search does not know are ignored beside a list that it knows. Without one, the
   * unknown field was meant to be it, and every item would be a hit.
   */
  private static void refuseSlips(SearchRequest request, Set<String> listed, List<Fault> faults) {
    Set<String> unknown = Optional.ofNullable(request.others()).orElse(Map.of()).keySet();
    if (listed.isEmpty() && !unknown.isEmpty()) {
      unknown.forEach(field -> faults.add(new Fault(field, NOT_KNOWN)));
    }
  }

  /** The values of a list; empty places are let pass, as in a comma list. */
  private static <T> List<T> values(
      String field,
      @Nullable List<String> texts,
      ParameterType.Reader<T> reader,
      List<Fault> faults) {
    if (texts == null) {
      return List.of();
    }
    if (texts.size() > MOST) {
      faults.add(new Fault(field, "must have at most %d numbers".formatted(MOST)));
      return List.of();
    }
    List<T> values = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      String text = Optional.ofNullable(texts.get(i)).orElse("");
      try {
        if (!text.isBlank()) {
          values.add(reader.read(text.strip()));
        }
      } catch (IllegalArgumentException e) {
        faults.add(new Fault("%s[%d]".formatted(field, i), e.getMessage()));
      }
    }
    return values;
  }

  private static Set<String> selected(Map<String, Boolean> select, List<Fault> faults) {
    Set<String> selected = new TreeSet<>();
    select.forEach((field, wanted) -> {
      if (!HitFields.NAMES.contains(field)) {
        faults.add(HitFields.unknown(field, HitFields.NAMES));
      } else if (Boolean.TRUE.equals(wanted)) {
        selected.add(field);
      }
    });
    return selected;
  }
}
