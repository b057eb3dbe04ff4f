package dev.lintel.properties.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.properties.access.BasicHeader.Malformed;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BasicHeaderTest {

  @Test
  void readsTheExampleOfTheStandard() throws Malformed {
    Credentials credentials = BasicHeader.parse("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");

    assertThat(credentials.name()).isEqualTo("Aladdin");
    assertThat(credentials.password().bytes()).asString().isEqualTo("open sesame");
  }

  @Test
  void readsUtf8AndLatin1Alike() throws Malformed {
    assertThat(password("bjørn:blåbær", StandardCharsets.UTF_8)).isEqualTo("blåbær");
    assertThat(password("bjørn:blåbær", StandardCharsets.ISO_8859_1)).isEqualTo("blåbær");
  }

  @Test
  void readsComposedAndDecomposedLettersAlike() throws Malformed {
    assertThat(password("a:blåbær", StandardCharsets.UTF_8))
        .isEqualTo(password("a:bla\u030Abær", StandardCharsets.UTF_8));
  }

  @Test
  void takesColonsAfterTheFirstAsPartOfThePassword() throws Malformed {
    assertThat(password("a:b:c:", StandardCharsets.UTF_8)).isEqualTo("b:c:");
  }

  @Test
  void doesNotMindTheCaseOfTheScheme() throws Malformed {
    assertThat(BasicHeader.parse("bAsIc  YTpi").name()).isEqualTo("a");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault("Bearer YTpi")).contains("scheme Basic");
    assertThat(fault("YTpi")).contains("scheme Basic");
    assertThat(fault("Basic")).contains("no colon");
    assertThat(fault("Basic YT*i")).contains("Base64");
    assertThat(fault(encoded("nocolon", StandardCharsets.UTF_8))).contains("no colon");
    assertThat(fault(encoded("a:", StandardCharsets.UTF_8))).contains("1 to 1024 bytes");
    assertThat(fault(encoded("a:b\0c", StandardCharsets.UTF_8))).contains("control characters");
    assertThat(fault(encoded("a".repeat(201) + ":b", StandardCharsets.UTF_8))).contains("too long");
  }

  @Property(tries = 2_000)
  void neverFailsOtherwiseAndNeverRepeatsWhatWasSent(@ForAll String text) {
    for (String header : new String[] {text, "Basic " + text}) {
      try {
        assertThat(BasicHeader.parse(header).toString()).contains("(password)");
      } catch (Malformed e) {
        assertThat(e.getMessage()).startsWith("The ").endsWith(".").isASCII();
      }
    }
  }

  private static String password(String pair, Charset charset) throws Malformed {
    byte[] bytes = BasicHeader.parse(encoded(pair, charset)).password().bytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String fault(String header) {
    return catchThrowableOfType(Malformed.class, () -> BasicHeader.parse(header)).getMessage();
  }

  private static String encoded(String pair, Charset charset) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(charset));
  }
}
