package dev.lintel.export.items;

import dev.lintel.catalogue.shelf.Words;
import dev.lintel.properties.profile.ParameterType;
import dev.lintel.properties.profile.ParameterTypes;

/**
 * A text whose words are sought. One without any word is refused: whoever sends it means something,
 * and would be answered with every item.
 */
final class SoughtWords {
  private static final String NO_WORD =
      "must have a word: a letter or a digit; leave it out for every item";

  private SoughtWords() {}

  static ParameterType<String> type(int longest) {
    ParameterType<String> text = ParameterTypes.text(longest);
    return new ParameterType<>(
        text.name() + ", with a word in it", text.shape(), sent -> read(text, sent));
  }

  private static String read(ParameterType<String> type, String sent) {
    String text = type.reader().read(sent);
    if (Words.of(text).isEmpty()) {
      throw new IllegalArgumentException(NO_WORD);
    }
    return text;
  }
}
