package dev.lintel.catalogue.shelf;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts texts into the words that searches compare: runs of letters and digits in lower case. Done
 * here alone, for what is written and for what is asked, so that both agree whatever the database's
 * locale is.
 */
public final class Words {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A longer word is cut; the database takes lexemes up to 2 KB. */
  private static final int LONGEST = 100;

  private Words() {}

  /** The words of a text, in order. */
  public static List<String> of(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return BETWEEN.splitAsStream(lower).filter(word -> !word.isEmpty()).map(Words::cut).toList();
  }

  private static String cut(String word) {
    if (word.length() <= LONGEST) {
      return word;
    }
    boolean withinPair = Character.isHighSurrogate(word.charAt(LONGEST - 1));
    return word.substring(0, withinPair ? LONGEST - 1 : LONGEST);
  }
}
