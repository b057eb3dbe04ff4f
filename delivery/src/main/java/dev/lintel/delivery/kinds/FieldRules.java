package dev.lintel.delivery.kinds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a kind of row asks beyond the types of its records; immutable, each change gives another
 * one. The rule of a list's field is the rule of its elements.
 */
public final class FieldRules {
  /** Nothing more is asked than the types. */
  public static final FieldRules NONE = new FieldRules(Map.of(), Map.of(), Set.of(), Set.of());

  private record Field(Class<?> record, String name) {}

  private final Map<Field, FieldRule> fields;
  private final Map<Class<?>, RecordRule> records;
  private final Set<Field> ignored;
  private final Set<Class<?>> dispensable;

  private FieldRules(
      Map<Field, FieldRule> fields,
      Map<Class<?>, RecordRule> records,
      Set<Field> ignored,
      Set<Class<?>> dispensable) {
    this.fields = fields;
    this.records = records;
    this.ignored = ignored;
    this.dispensable = dispensable;
  }

  /** These with a rule for a field. */
  public FieldRules with(Class<? extends Record> record, String name, FieldRule rule) {
    var more = new HashMap<>(fields);
    more.put(new Field(record, name), rule);
    return new FieldRules(Map.copyOf(more), records, ignored, dispensable);
  }

  /** These with a rule for a record whose fields are right one by one. */
  public FieldRules with(Class<? extends Record> record, RecordRule rule) {
    var more = new HashMap<>(records);
    more.put(record, rule);
    return new FieldRules(fields, Map.copyOf(more), ignored, dispensable);
  }

  /** These, passing over a field whatever it holds. */
  public FieldRules ignoring(Class<? extends Record> record, String name) {
    var more = new HashSet<>(ignored);
    more.add(new Field(record, name));
    return new FieldRules(fields, records, Set.copyOf(more), dispensable);
  }

  /** These, with fields of a type that may be left out. */
  public FieldRules withoutNeedOf(Class<?> type) {
    var more = new HashSet<>(dispensable);
    more.add(type);
    return new FieldRules(fields, records, ignored, Set.copyOf(more));
  }

  /** The rule of a field. */
  public FieldRule of(Class<?> record, String name) {
    return fields.getOrDefault(new Field(record, name), FieldRule.NONE);
  }

  /** The rule of a record as a whole. */
  public RecordRule of(Class<?> record) {
    return records.getOrDefault(record, RecordRule.NONE);
  }

  /** Whether a field is passed over. */
  public boolean ignores(Class<?> record, String name) {
    return ignored.contains(new Field(record, name));
  }

  /** Whether fields of a type may be left out. */
  public boolean dispensesWith(Class<?> type) {
    return dispensable.contains(type);
  }
}
