package dev.lintel.care.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void seeksNoWordThatBeginsAnother() {
    assertThat(Words.sought("M ma Mar m")).containsExactly("mar");
    assertThat(Words.sought("m M m")).containsExactly("m");
    assertThat(Words.sought("b d")).containsExactly("b", "d");
    assertThat(Words.sought(" - ")).isEmpty();
  }
}
