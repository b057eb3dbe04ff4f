package dev.lintel.properties.access.certificates.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lintel.properties.access.certificates.CommonNameRule;
import dev.lintel.properties.testkit.ClientKey;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateRequestTest {
  private static final CommonNameRule RULE =
      CommonNameRule.of("[a-z0-9_]+-TE1002-[A-Za-z0-9_]+", "connector-TE1002-name");
  private static final String WHOLE =
      "C=NL,ST=Gelderland,L=Ergens,O=Fiction BV,OU=Planning,CN=planner-TE1002-a,"
          + "E=a@example.org";

  @Test
  void readsInTextWhatItReadsInBytes() {
    CertificateRequest made =
        KeyWithRequest.make(ClientKey.owner("planner-TE1002-a"), new SecureRandom()).request();

    CertificateRequest fromText =
        CertificateRequest.read(Pem.ofRequest(made).getBytes(StandardCharsets.US_ASCII));

    assertThat(fromText.content()).isEqualTo(made.content());
    assertThat(fromText.commonName()).isEqualTo("planner-TE1002-a");
    assertThat(fromText.faults(RULE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"RSA,4096", "EC,secp384r1", "EC,secp521r1"})
  void takesStrongKeys(String algorithm, String size) throws Exception {
    assertThat(request(WHOLE, keys(algorithm, size)).faults(RULE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"RSA,2048", "RSA,3072", "EC,secp256r1"})
  void refusesWeakKeys(String algorithm, String size) throws Exception {
    assertThat(request(WHOLE, keys(algorithm, size)).faults(RULE))
        .containsExactly(
            "The key must be RSA of 4096 to 8192 bits, or elliptic on P-384 or P-521.");
  }

  @Test
  void tellsAllFaultsAtOnce() throws Exception {
    CertificateRequest request = request("CN=Planner,OU=,C=NL", keys("EC", "secp256r1"));

    assertThat(request.faults(RULE))
        .hasSize(7)
        .anyMatch(fault -> fault.contains("RSA"))
        .anyMatch(fault -> fault.contains("(OU)"))
        .anyMatch(fault -> fault.contains("(O)"))
        .anyMatch(fault -> fault.contains("(L)"))
        .anyMatch(fault -> fault.contains("(ST)"))
        .anyMatch(fault -> fault.contains("(emailAddress)"))
        .anyMatch(fault -> fault.contains("connector-TE1002-name"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "planner-TE1002",
        "planner-TE1003-a",
        "Planner-TE1002-a",
        "planner-TE1002-a-b",
        "planner-TE1002-",
        "-TE1002-a",
        "planner-TE1002-a b",
        "planner-TE1002-é"
      })
  void refusesCommonNamesOfAnotherForm(String name) throws Exception {
    String subject = WHOLE.replace("planner-TE1002-a", name);

    assertThat(request(subject, keys("EC", "secp384r1")).faults(RULE))
        .containsExactly(
            "The common name (CN) must have the form connector-TE1002-name, with at most 64"
                + " characters.");
  }

  @Test
  void refusesASecondCommonName() throws Exception {
    CertificateRequest request = request(WHOLE + ",CN=other-TE1002-a", keys("EC", "secp384r1"));

    assertThat(request.faults(RULE))
        .containsExactly("The subject must have a common name (CN) once, and not empty.");
  }

  @Test
  void refusesARequestThatItsKeyDidNotSign() throws Exception {
    var signer =
        new JcaContentSignerBuilder("SHA384withECDSA").build(keys("EC", "secp384r1").getPrivate());
    byte[] content =
        new JcaPKCS10CertificationRequestBuilder(
                new X500Name(WHOLE), keys("EC", "secp384r1").getPublic())
            .build(signer)
            .getEncoded();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CertificateRequest.read(content))
        .withMessage("The request is not signed with the key that it names.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing of the kind",
        "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
      })
  void refusesWhatIsNoRequest(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CertificateRequest.read(text.getBytes(StandardCharsets.UTF_8)))
        .withMessageContaining("no certificate request");
  }

  @Test
  void refusesARequestThatIsTooLarge() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CertificateRequest.read(new byte[64 * 1024 + 1]))
        .withMessage("A request has at most 65536 bytes.");
  }

  private static CertificateRequest request(String subject, KeyPair keys) throws Exception {
    String algorithm = keys.getPrivate().getAlgorithm().equals("RSA") ? "RSA" : "ECDSA";
    var signer = new JcaContentSignerBuilder("SHA384with" + algorithm).build(keys.getPrivate());
    return CertificateRequest.read(
        new JcaPKCS10CertificationRequestBuilder(new X500Name(subject), keys.getPublic())
            .build(signer)
            .getEncoded());
  }

  private static KeyPair keys(String algorithm, String size) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    if (algorithm.equals("RSA")) {
      generator.initialize(Integer.parseInt(size));
    } else {
      generator.initialize(new ECGenParameterSpec(size));
    }
    return generator.generateKeyPair();
  }
}
