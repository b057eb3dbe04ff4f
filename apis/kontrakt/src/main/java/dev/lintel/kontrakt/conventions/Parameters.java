package dev.lintel.kontrakt.conventions;

import static dev.lintel.properties.profile.ParameterTypes.integer;
import static dev.lintel.properties.profile.ParameterTypes.list;

import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterType;
import java.util.List;

/** The parameters that several routes take, and their bounds. */
public final class Parameters {
  /** Most contracts of a page, of prices and of contracts alike. */
  public static final int MOST_CONTRACTS = 10;

  /** "participant numbers, at most 10". */
  private static final int MOST_SUPPLIERS = 10;

  private static final int HIGHEST_PARTICIPANT = 999_999_999;

  /** So far pages can be counted; nobody has as many contracts. */
  private static final int LAST_PAGE = 1_000_000;

  private Parameters() {}

  /** Participant numbers of suppliers. */
  public static Parameter<List<Integer>> suppliers(String description) {
    return Parameter.query(
        "suppliers", list(integer(1, HIGHEST_PARTICIPANT), MOST_SUPPLIERS), description);
  }

  /** How many contracts a page has. */
  public static ParameterType<Integer> contractCount() {
    return integer(1, MOST_CONTRACTS);
  }

  /** Which page, the first being 1. */
  public static ParameterType<Integer> page() {
    return integer(1, LAST_PAGE);
  }
}
