package dev.lintel.benchmarks.crash;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Things that are added to a list, each under a name of its own. Each that was accepted must be
 * there once, in the order accepted; one that nobody answered, once or not at all.
 */
final class Named {
  private final String what;
  private final Violations violations;
  private final List<String> accepted = new ArrayList<>();
  private final Set<String> unknown = new HashSet<>();
  private List<String> published = List.of();

  /**
   * @param what they are, and of which item
   */
  Named(String what, Violations violations) {
    this.what = what;
    this.violations = violations;
  }

  /** Notes what became of a request for one. */
  void sent(String name, Answer answer) {
    switch (answer) {
      case Answer.Accepted _ -> accepted.add(name);
      case Answer.Unknown _ -> unknown.add(name);
      case Answer.NotSent _, Answer.Refused _ -> {}
    }
  }

  List<String> accepted() {
    return accepted;
  }

  /** What buyers see from now on. */
  void published() {
    published = List.copyOf(accepted);
  }

  boolean isPublished(String name) {
    return published.contains(name);
  }

  void judge(List<String> found) {
    judge(found, accepted, "has");
  }

  void judgeShown(List<String> found) {
    judge(found, published, "shows");
  }

  private void judge(List<String> found, List<String> wanted, String verb) {
    List<String> answered = found.stream().filter(name -> !unknown.contains(name)).toList();
    violations.unless(
        answered.equals(wanted), "%s: it %s %s, accepted were %s", what, verb, found, wanted);
    violations.unless(
        Set.copyOf(found).size() == found.size(), "%s: it %s one twice: %s", what, verb, found);
  }
}
