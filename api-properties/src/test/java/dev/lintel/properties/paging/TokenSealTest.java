package dev.lintel.properties.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.SteppingClock;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class TokenSealTest {
  private final SteppingClock clock = PagingExamples.clock();
  private final TokenSeal seal = PagingExamples.seal(clock);

  @Property
  void givesBackWhatItSealed(@ForAll("tokens") PageToken token) {
    assertThat(seal.open(seal.seal(token))).contains(token);
  }

  @Property
  void needsNoEscapeInAQuery(@ForAll("tokens") PageToken token) {
    assertThat(seal.seal(token)).matches("[A-Za-z0-9_-]+");
  }

  @Property
  void refusesATokenWithAnyOtherCharacter(
      @ForAll("tokens") PageToken token, @ForAll int place, @ForAll("digits") char digit) {
    // given
    var text = new StringBuilder(seal.seal(token));
    int at = Math.floorMod(place, text.length());
    boolean same = text.charAt(at) == digit;

    // when
    text.setCharAt(at, digit);

    // then
    assertThat(seal.open(text.toString()).isPresent()).isEqualTo(same);
  }

  @Example
  void refusesATokenWithAnyBitFlipped() {
    // given
    byte[] bytes = Base64.getUrlDecoder().decode(seal.seal(example()));

    for (int bit = 0; bit < bytes.length * 8; bit++) {
      // when
      byte[] damaged = bytes.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);

      // then
      assertThat(seal.open(TokenText.write(damaged))).as("bit %d", bit).isEmpty();
    }
  }

  @Example
  void refusesAnyOtherLastCharacterThoughItsSpareBitsMeanNothing() {
    // given
    String text = seal.seal(example());

    for (char digit :
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=".toCharArray()) {
      // when
      String other = text.substring(0, text.length() - 1) + digit;

      // then
      assertThat(seal.open(other).isPresent()).isEqualTo(other.equals(text));
    }
  }

  @Property
  void refusesATokenThatIsCutOrLonger(
      @ForAll("tokens") PageToken token, @ForAll @IntRange(min = 1, max = 60) int length) {
    String text = seal.seal(token);

    assertThat(seal.open(text.substring(0, text.length() - length))).isEmpty();
    assertThat(seal.open(text + "A".repeat(length))).isEmpty();
    assertThat(seal.open(text.substring(length))).isEmpty();
    assertThat(seal.open(text + "=")).isEmpty();
  }

  @Property
  void refusesATokenOfAnotherKey(@ForAll("tokens") PageToken token) {
    assertThat(PagingExamples.seal(clock).open(seal.seal(token))).isEmpty();
  }

  @Property(tries = 20_000)
  void neverThrowsForRandomText(@ForAll @StringLength(max = 300) String text) {
    seal.seal(example());

    assertThat(seal.open(text)).isEmpty();
  }

  @Property(tries = 20_000)
  void neverThrowsForRandomBytes(@ForAll byte[] bytes) {
    assertThat(seal.open(TokenText.write(bytes))).isEmpty();
  }

  @Property
  void showsNothingOfItsContent(@ForAll @IntRange(min = 10_000_000, max = 99_999_999) int number) {
    // given
    PageToken token = example(Integer.toString(number));

    // when
    String text = seal.seal(token);

    // then
    String bytes = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1);
    long issued = token.issuedAt().toEpochMilli();
    assertThat(bytes)
        .doesNotContain(Integer.toString(number))
        .doesNotContain(Long.toString(issued))
        .doesNotContain(binary(issued))
        .doesNotContain(binary(number));
  }

  private static String binary(long number) {
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Example
  void isAsLongForAShortKeyAsForALongerOne() {
    assertThat(seal.seal(example("1"))).hasSameSizeAs(seal.seal(example("53605557")));
  }

  @Example
  void neverGivesTheSameTextTwice() {
    // given
    var texts = new HashSet<String>();

    // when
    for (int count = 0; count < 1_000; count++) {
      texts.add(seal.seal(example()));
    }

    // then
    assertThat(texts).hasSize(1_000);
  }

  @Example
  void changesItsKeyEveryThirtyDaysAndStillOpensOldTokens() {
    // given
    var keys = new MemorySealingKeys(new SecureRandom());
    var rotating = new TokenSeal(keys, clock, new SecureRandom());
    String old = rotating.seal(example());

    // when
    clock.advance(Duration.ofDays(30));
    String young = rotating.seal(example());

    // then
    assertThat(young.substring(0, 6)).isNotEqualTo(old.substring(0, 6));
    assertThat(rotating.open(old)).contains(example());
    assertThat(rotating.open(young)).contains(example());
  }

  private PageToken example(String... parts) {
    var digest = PagingExamples.ITEMS.digest(new Sort("Number", SortOrder.ASCENDING), 1000);
    var key = parts.length == 0 ? PageKey.of("53605557") : PageKey.of(parts);
    return new PageToken(Direction.AFTER, key, 300, Instant.parse("2026-03-01T11:00:00Z"), digest);
  }

  @Provide
  Arbitrary<PageToken> tokens() {
    Arbitrary<List<String>> parts =
        Arbitraries.strings()
            .excludeChars(loneSurrogates())
            .ofMaxLength(40)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4);
    Arbitrary<QueryDigest> digests =
        Arbitraries.strings().withChars("0123456789abcdef").ofLength(64).map(QueryDigest::new);
    return Combinators.combine(
            Arbitraries.of(Direction.values()),
            parts.map(PageKey::new),
            Arbitraries.longs().greaterOrEqual(0),
            Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli),
            digests)
        .as(PageToken::new);
  }

  private static char[] loneSurrogates() {
    var surrogates = new StringBuilder();
    for (char unit = Character.MIN_SURROGATE; unit <= Character.MAX_SURROGATE; unit++) {
      surrogates.append(unit);
    }
    return surrogates.toString().toCharArray();
  }

  @Provide
  Arbitrary<Character> digits() {
    return Arbitraries.chars().alpha().numeric().with('-', '_', '=', '+', '/', ' ', 'é');
  }
}
