package dev.lintel.properties.profile;

import dev.lintel.properties.problem.Fault;
import java.util.List;

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

  private static String before(Parameter<?> first, Parameter<?> last) {
    return "lies before %1$s; send a %2$s that is the same or later"
        .formatted(first.name(), last.name());
  }
}
