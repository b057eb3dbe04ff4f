package dev.lintel.delivery.kinds;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of rows that can be taken in, those that are told by more fields first. */
public record RowKinds(List<RowKind> all) {

  public RowKinds {
    all = List.copyOf(all);
  }

  /** These kinds and others. */
  public RowKinds and(RowKinds more) {
    return new RowKinds(Stream.concat(all.stream(), more.all.stream()).toList());
  }

  /** The kind with a name. */
  public Optional<RowKind> named(String title) {
    return all.stream().filter(kind -> kind.title().equals(title)).findFirst();
  }

  /** The names of all kinds. */
  public List<String> titles() {
    return all.stream().map(RowKind::title).toList();
  }

  /** The kind of a row with these fields. */
  public Optional<RowKind> of(Set<String> fields) {
    return all.stream().filter(kind -> fields.containsAll(kind.marks())).findFirst();
  }
}
