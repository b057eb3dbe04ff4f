package dev.lintel.care.register;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of entry: its record, by what it is found, what it refers to, and what makes it right. A
 * record with components named {@code id}, {@code uuid}, {@code createdAt} or {@code updatedAt} has
 * them filled in by the register.
 *
 * @param name permanent; it is stored with every entry
 * @param derived fills in what follows from other fields, before the entry is judged
 * @param copies what entries have of others
 */
public record Kind<T>(
    String name,
    Class<T> type,
    List<Key<T>> keys,
    List<Reference<T>> references,
    List<Rule<T>> rules,
    List<Consumer<ObjectNode>> derived,
    Copies<T> copies) {
  /** The key by which the words of a search are found. */
  static final String WORD = "word";

  public Kind {
    keys = List.copyOf(keys);
    references = List.copyOf(references);
    rules = List.copyOf(rules);
    derived = List.copyOf(derived);
  }

  public static <T> Kind<T> of(String name, Class<T> type) {
    return new Kind<>(name, type, List.of(), List.of(), List.of(), List.of(), Copies.none());
  }

  /** Also found by a property that several entries may share. */
  public Kind<T> foundBy(String key, Function<T, @Nullable Object> values) {
    return with(new Key<>(key, false, values));
  }

  /** Also found by a property that no two entries share. */
  public Kind<T> uniqueBy(String key, Function<T, @Nullable Object> value) {
    return with(new Key<>(key, true, value));
  }

  /** Also found by a search for the beginnings of these words. */
  public Kind<T> searchedBy(Function<T, List<String>> words) {
    return with(new Key<>(WORD, false, words::apply));
  }

  /**
   * Names an entry of another kind, which must exist; it is also found by that id.
   *
   * @param kind asked for when it is needed, since kinds name each other
   */
  public Kind<T> refersTo(String field, Supplier<Kind<?>> kind, Function<T, @Nullable Long> id) {
    return new Kind<>(
        name,
        type,
        and(keys, new Key<>(field, false, id::apply)),
        and(references, new Reference<>(field, kind, id)),
        rules,
        derived,
        copies);
  }

  /** Needs a field. */
  public Kind<T> requires(String field, Function<T, @Nullable Object> value) {
    return judgedBy((entry, objections) -> {
      if (value.apply(entry) == null) {
        objections.accept(Objection.missing(field));
      }
    });
  }

  /** Must satisfy a rule. */
  public Kind<T> judgedBy(Rule<T> rule) {
    return new Kind<>(name, type, keys, references, and(rules, rule), derived, copies);
  }

  /** Has fields that follow from others. */
  public Kind<T> deriving(Consumer<ObjectNode> fields) {
    return new Kind<>(name, type, keys, references, rules, and(derived, fields), copies);
  }

  /** Has fields that callers do not choose: what they send in them is ignored. */
  public Kind<T> fillingIn(String... fields) {
    Set<String> all =
        Stream.concat(copies.filledIn().stream(), Stream.of(fields)).collect(Collectors.toSet());
    return with(new Copies<>(copies.taken(), copies.given(), all));
  }

  /** Has a field that is filled in from the entry that another field names. */
  public Kind<T> copying(String field, Supplier<Kind<?>> kind, String idField, Copy.Source source) {
    var copy = new Copy(field, kind, idField, source);
    return with(new Copies<>(and(copies.taken(), copy), copies.given(), copies.filledIn()))
        .fillingIn(field);
  }

  /**
   * Is shown whole in a list of another entry, which should be {@link #fillingIn} it.
   *
   * @param key finds all that an owner has; a reference to the owner is such a key
   */
  public Kind<T> shownIn(
      String field, Supplier<Kind<?>> owner, String key, Function<T, @Nullable Long> id) {
    var shown = new Shown<>(field, owner, key, id);
    return with(new Copies<>(copies.taken(), and(copies.given(), shown), copies.filledIn()));
  }

  /** The names of the record's fields. */
  public Set<String> fields() {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> component.getName())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Kind<T> with(Copies<T> other) {
    return new Kind<>(name, type, keys, references, rules, derived, other);
  }

  private Kind<T> with(Key<T> key) {
    return new Kind<>(name, type, and(keys, key), references, rules, derived, copies);
  }

  private static <E> List<E> and(List<E> some, E more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }
}
