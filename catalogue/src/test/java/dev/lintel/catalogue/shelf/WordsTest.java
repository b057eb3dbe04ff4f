package dev.lintel.catalogue.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void cutsAtWhateverIsNeitherLetterNorDigit() {
    assertThat(Words.of("ØKSER, 48x98 mm (grå) 'fin' & god:*"))
        .containsExactly("økser", "48x98", "mm", "grå", "fin", "god");
  }

  @Test
  void takesComposedAndDecomposedLettersForTheSame() {
    assertThat(Words.of("a\u030A")).isEqualTo(Words.of("å"));
  }

  @Property
  void leavesNothingThatAQueryWouldUnderstand(@ForAll String text) {
    assertThat(Words.of(text))
        .allMatch(
            word -> word.codePoints().allMatch(Character::isLetterOrDigit) || hasNumbers(word));
  }

  @Property
  void cutsItsOwnWordsNoFurther(@ForAll String text) {
    for (String word : Words.of(text)) {
      assertThat(Words.of(word)).containsExactly(word);
    }
  }

  /** Numerals such as Roman ones are numbers (N) without being digits. */
  private static boolean hasNumbers(String word) {
    return word.matches("[\\p{L}\\p{N}]+");
  }
}
