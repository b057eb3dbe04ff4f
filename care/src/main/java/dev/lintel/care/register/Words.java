package dev.lintel.care.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of texts, as a search compares them: without case and without accents. */
public final class Words {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int MOST = 20;

  private Words() {}

  /** The words of several texts, of which some may be absent. */
  public static List<String> of(@Nullable String... texts) {
    return Stream.of(texts).filter(Objects::nonNull).flatMap(text -> in(text).stream()).toList();
  }

  /** The words of a search: one that begins another of them finds nothing more. */
  static List<String> sought(String text) {
    List<String> all = in(text).stream().distinct().toList();
    return all.stream()
        .filter(
            word -> all.stream().noneMatch(other -> other.startsWith(word) && !other.equals(word)))
        .toList();
  }

  /** The first words of a text. */
  static List<String> in(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    var words = new ArrayList<String>();
    for (String word : BETWEEN.split(plain.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty() && words.size() < MOST) {
        words.add(word);
      }
    }
    return words;
  }
}
