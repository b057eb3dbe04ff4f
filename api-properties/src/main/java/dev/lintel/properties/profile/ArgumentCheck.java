package dev.lintel.properties.profile;

import dev.lintel.properties.problem.Fault;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the parameters of a request must be like together, after each was read by itself. */
@FunctionalInterface
public interface ArgumentCheck {
  /** Nothing beyond what each parameter asks for. */
  ArgumentCheck NONE = arguments -> List.of();

  /** What is wrong; a parameter that is absent, or has a fault of its own, has no value. */
  List<Fault> faults(Arguments arguments);

  /** The last of a range, which is a fault where it lies before the first. */
  static <T extends Comparable<? super T>> ArgumentCheck inOrder(
      Parameter<T> first, Parameter<T> last) {
    return arguments ->
        arguments
            .find(first)
            .flatMap(from -> arguments.find(last).filter(to -> to.compareTo(from) < 0))
            .map(to -> new Fault(last.name(), before(first, last)))
            .stream()
            .toList();
  }

  /** At least one of these is sent. */
  static ArgumentCheck oneOf(Parameter<?>... parameters) {
    List<Parameter<?>> all = List.of(parameters);
    String others = all.stream().skip(1).map(Parameter::name).collect(Collectors.joining(", "));
    return arguments ->
        all.stream().anyMatch(arguments::isSent)
            ? List.of()
            : List.of(
                new Fault(
                    all.getFirst().name(),
                    "is required unless another of these is sent: " + others));
  }

  /** Where one of the first is sent, so is the other one. */
  static ArgumentCheck alsoNeeds(List<Parameter<?>> causes, Parameter<?> needed) {
    return arguments -> {
      String sent =
          causes.stream()
              .filter(arguments::isSent)
              .map(Parameter::name)
              .collect(Collectors.joining(" and "));
      return sent.isEmpty() || arguments.isSent(needed)
          ? List.of()
          : List.of(
              new Fault(
                  needed.name(),
                  "is required with %s; send %s".formatted(sent, needed.type().name())));
    };
  }

  /** All of these. */
  static ArgumentCheck all(ArgumentCheck... checks) {
    return arguments ->
        Stream.of(checks).flatMap(check -> check.faults(arguments).stream()).toList();
  }

  private static String before(Parameter<?> first, Parameter<?> last) {
    return "lies before %1$s; send a %2$s that is the same or later"
        .formatted(first.name(), last.name());
  }
}
