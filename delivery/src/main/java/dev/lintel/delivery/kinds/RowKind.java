package dev.lintel.delivery.kinds;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.intake.Batch;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What the rows of a delivery are.
 *
 * @param title the name that the command line and the API's path have for it
 * @param wire what a row is read as
 * @param key the field that tells rows apart
 * @param marks the fields by which a row is told, which no other kind has together
 * @param longest the most bytes of a row, no more than {@link #LONGEST}
 * @param rules what is asked of a row beyond the types
 * @param saving how right rows are saved
 */
public record RowKind(
    String title,
    Class<? extends Record> wire,
    String key,
    Set<String> marks,
    int longest,
    FieldRules rules,
    Saving saving) {

  /** No row of any kind is longer: 16 MB. */
  public static final int LONGEST = 16 << 20;

  /** The longest row of most kinds: 1 MB. */
  public static final int USUAL_LENGTH = 1 << 20;

  /** Makes batches of right rows: everything that can be done before the transaction. */
  @FunctionalInterface
  public interface Saving {
    Batch batch(Catalogue catalogue, List<Record> rows);

    /** A saving of what rows of a type mean to the domain. */
    static <W extends Record, F> Saving of(
        Class<W> type, Function<W, F> meaning, Meanings<F> saving) {
      return (catalogue, rows) ->
          saving.batch(catalogue, rows.stream().map(type::cast).map(meaning).toList());
    }
  }

  /** The same, of what the rows mean to the domain. */
  @FunctionalInterface
  public interface Meanings<F> {
    Batch batch(Catalogue catalogue, List<F> meanings);
  }
}
