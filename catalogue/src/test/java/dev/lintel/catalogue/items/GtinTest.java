package dev.lintel.catalogue.items;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {

  @ParameterizedTest
  @ValueSource(strings = {"7051750070501", "4006381333931", "96385074", "036000291452"})
  void acceptsNumbersWithATrueCheckDigit(String number) {
    assertThat(Gtin.isValid(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7051750070502", "705175007050", "", "70517500705011", "7051750O70501"})
  void refusesWhatIsNone(String text) {
    assertThat(Gtin.isValid(text)).isFalse();
  }

  @Test
  void isTheSameNumberWithZerosBeforeIt() {
    assertThat(Gtin.forms("7051750070501"))
        .containsExactlyInAnyOrder("7051750070501", "07051750070501");
    assertThat(Gtin.forms("00000096385074"))
        .containsExactlyInAnyOrder("96385074", "000096385074", "0000096385074", "00000096385074");
    assertThat(Gtin.forms("17051750070508")).containsExactly("17051750070508");
  }

  @Test
  void appendsTheCheckDigit() {
    assertThat(Gtin.complete("400638133393")).isEqualTo("4006381333931");
  }

  @Property
  void noticesAnyWrongDigit(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
    // given
    String gtin = Gtin.complete("%012d".formatted(number));

    // when
    String wrong = (char) ('0' + (gtin.charAt(0) - '0' + 1) % 10) + gtin.substring(1);

    // then
    assertThat(Gtin.isValid(gtin)).isTrue();
    assertThat(Gtin.isValid(wrong)).isFalse();
  }

  @Test
  void isOneNumberHoweverManyZerosAreBeforeIt() {
    assertThat(Gtin.shortest("07051750070501")).isEqualTo("7051750070501");
    assertThat(Gtin.shortest("7051750070501")).isEqualTo("7051750070501");
    assertThat(Gtin.shortest("00012345678905")).isEqualTo("012345678905");
    assertThat(Gtin.shortest("abc")).isEqualTo("abc");
    assertThat(Gtin.forms("96385074"))
        .containsExactly("96385074", "000096385074", "0000096385074", "00000096385074");
  }
}
