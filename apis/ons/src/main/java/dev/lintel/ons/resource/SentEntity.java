package dev.lintel.ons.resource;

import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Objection;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entity as a caller sent it, with the fields of its record alone.
 *
 * @param fields what was sent, with nulls where a field is to be taken away, or is at fault
 * @param faults what is wrong with fields by themselves, such as their types
 */
record SentEntity(ObjectNode fields, List<Fault> faults) {
  private static final String ID = "id";
  private static final String UPDATED_AT = "updatedAt";

  SentEntity {
    faults = List.copyOf(faults);
  }

  static SentEntity of(ObjectNode fields, List<Fault> faults) {
    faults.forEach(fault -> fields.putNull(top(fault.field())));
    return new SentEntity(fields, faults);
  }

  Set<String> names() {
    return Set.copyOf(fields.propertyNames());
  }

  /** The state that the caller saw when he changed it. */
  Optional<Instant> updatedAt() {
    return fields.hasNonNull(UPDATED_AT)
        ? Optional.of(Documents.mapper().treeToValue(fields.get(UPDATED_AT), Instant.class))
        : Optional.empty();
  }

  /** What was sent to a path with an id, which is at fault if it names another one. */
  SentEntity to(long id) {
    if (!fields.hasNonNull(ID) || fields.get(ID).longValue() == id) {
      return this;
    }
    var other =
        new Fault(ID, "must be the id in the path, or be left out", fields.get(ID).asString());
    return new SentEntity(fields, Stream.concat(faults.stream(), Stream.of(other)).toList());
  }

  /**
   * Stops if fields are wrong by themselves, with what the record's rules say of the others.
   *
   * @param rules what they object to
   */
  void refuseFaults(Supplier<List<Objection>> rules) {
    if (!faults.isEmpty()) {
      Set<String> told =
          faults.stream().map(fault -> top(fault.field())).collect(Collectors.toSet());
      Stream<Fault> more = objected(rules).filter(fault -> !told.contains(top(fault.field())));
      throw Problem.invalid(Stream.concat(faults.stream(), more).toList()).asException();
    }
  }

  private static Stream<Fault> objected(Supplier<List<Objection>> rules) {
    try {
      return rules.get().stream().map(Errors::fault);
    } catch (ProblemException stop) {
      if (stop.problem().faults().isEmpty()) {
        throw stop;
      }
      return stop.problem().faults().stream();
    }
  }

  private static String top(String path) {
    return path.split("[.\\[]", 2)[0];
  }
}
