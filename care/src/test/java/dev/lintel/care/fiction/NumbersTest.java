package dev.lintel.care.fiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {
  private static final int MANY = 20_000;

  @Test
  void givesNobodyANumberThatACitizenCouldHave() {
    // given the published example of a number that passes
    assertThat(Numbers.passesTheElevenTest("111222333")).isTrue();

    // then
    assertThat(IntStream.range(0, MANY).mapToObj(Numbers::bsn))
        .allMatch(number -> number.matches("99\\d{7}"))
        .noneMatch(Numbers::passesTheElevenTest);
  }

  @Test
  void givesNobodyAnAccountThatABankCouldHave() {
    assertThat(IntStream.range(0, MANY).mapToObj(Numbers::iban))
        .allMatch(number -> number.matches("NL00FICT\\d{10}"))
        .noneMatch(NumbersTest::passesTheCheckOfIbans);
  }

  /** ISO 13616: the country and check digits moved to the end, letters as 10 to 35, modulo 97. */
  private static boolean passesTheCheckOfIbans(String iban) {
    String digits =
        (iban.substring(4) + iban.substring(0, 4))
            .chars()
            .mapToObj(each -> Integer.toString(Character.digit(each, 36)))
            .collect(Collectors.joining());
    BigInteger rest = new BigInteger(digits).mod(BigInteger.valueOf(97));
    return rest.intValue() == 1 && !iban.startsWith("00", 2);
  }
}
