package dev.lintel.properties.access.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.security.auth.x500.X500Principal;
import net.jqwik.api.Example;

class SubjectTest {
  @Example
  void showsAnAddressInAnIssuersNameAsPeopleReadIt() {
    var issuer = new X500Principal("CN=Care CA, EMAILADDRESS=ca@example.org, SERIALNUMBER=7, C=NL");

    assertThat(Subject.shown(issuer))
        .isEqualTo("CN=Care CA,EMAILADDRESS=ca@example.org,SERIALNUMBER=7,C=NL");
  }

  @Example
  void showsWhatStrangersChoseShortAndInPrintableCharactersAlone() {
    var strange = new X500Principal("CN=" + "x".repeat(300) + ", O=a\u202eb", Map.of("X", "1.2.3"));

    assertThat(Subject.shown(strange)).hasSize(203).matches("[ -~]*");
    assertThat(Subject.shown(new X500Principal("O=a\u202eb"))).isEqualTo("O=a?b");
  }
}
