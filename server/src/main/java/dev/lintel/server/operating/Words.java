package dev.lintel.server.operating;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Lists as an operator types them: words with commas, spaces or line ends between. */
final class Words {
  private Words() {}

  static SortedSet<String> of(String text) {
    TreeSet<String> words = new TreeSet<>();
    Arrays.stream(text.split("[,\\s]+")).filter(Predicate.not(String::isEmpty)).forEach(words::add);
    return words;
  }
}
