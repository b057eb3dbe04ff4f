package dev.lintel.supplier.conventions;

import dev.lintel.catalogue.supply.Expected;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of what is kept of an accepted request beside its path and body. */
public final class Attributes {
  public static final String VERSION = "version";
  public static final String SUPPLIER = "supplier";
  public static final String NUMBER = "number";
  public static final String PART = "part";

  /** The revisions of If-Match, commas between. */
  public static final String EXPECTED = "expected";

  /** The fields of a file whose bytes are the body. */
  public static final String DOCUMENT = "document";

  /** What was used although it ends, by keys, with a space between two. */
  public static final String ENDS = "ends";

  private Attributes() {}

  /** Revisions as the text that is kept. */
  public static String text(Set<Long> revisions) {
    return revisions.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** The revisions that a kept text tells. */
  public static Expected expected(String text) {
    return Expected.of(
        Stream.of(text.split(","))
            .filter(each -> !each.isEmpty())
            .map(Long::valueOf)
            .toArray(Long[]::new));
  }
}
