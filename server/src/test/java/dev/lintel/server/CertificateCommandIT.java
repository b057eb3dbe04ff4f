package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.certificates.issuing.KeyWithRequest;
import dev.lintel.properties.access.certificates.issuing.Pem;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.EmbeddedDatabase;
import dev.lintel.properties.store.EmbeddedSettings;
import dev.lintel.properties.testkit.ClientKey;
import dev.lintel.server.certificates.EnvironmentCertificates;
import dev.lintel.server.options.Environment;
import dev.lintel.server.storage.OwnEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operator's and the partner's commands, without a server beside them. */
class CertificateCommandIT {
  @TempDir Path directory;

  private String screen = "";

  @Test
  void signsAtOnceInDevelopmentAndRevokes() throws Exception {
    // given
    makeData(Environment.DEVELOPMENT);
    Path file = request("planner-TE1002-mine");

    // when
    int signed = run("certificate", "request", file.toString(), "--rights", "employees:read");

    // then
    assertThat(signed).isZero();
    X509Certificate made = Pem.certificates(screen).getFirst();
    assertThat(made.getSubjectX500Principal().getName()).contains("CN=planner-TE1002-mine");
    X509Certificate authority =
        Pem.certificates(Files.readString(data().resolve("certificates/ca.pem"))).getFirst();
    made.verify(authority.getPublicKey());
    assertThat(run("account", "show", "planner-TE1002-mine")).isZero();
    assertThat(screen).contains("subscriptions  employees:read");

    // when
    assertThat(run("certificate", "revoke", "planner-TE1002-mine", "--why", "lost")).isZero();

    // then
    assertThat(run("certificate", "list")).isZero();
    assertThat(screen).containsPattern("planner-TE1002-mine +[0-9a-f]{16} .* revoked .*: lost");
  }

  @Test
  void tellsEveryFaultOfARequest() throws Exception {
    makeData(Environment.STAGING);
    Path file = request("planner-TE1002-mine-too");

    assertThat(run("certificate", "request", "--name", "Planner", "--country", "NL")).isEqualTo(2);
    assertThat(screen)
        .contains("(OU)", "(O)", "(L)", "(ST)", "(emailAddress)", "must have the form");
    assertThat(run("certificate", "request", file.toString())).isEqualTo(2);
    assertThat(screen).contains("connector-TE0000-identification");
    assertThat(run("certificate", "request")).isEqualTo(2);
    assertThat(screen).contains("Give either the file of a request, or --name");
    assertThat(run("certificate", "request", "nowhere.csr")).isEqualTo(2);
    assertThat(screen).contains("Cannot read the file nowhere.csr");
  }

  @Test
  void waitsForAnOperatorElsewhere() throws Exception {
    // given
    makeData(Environment.PRODUCTION);
    assertThat(run("certificate", "request", request("a-TE1002-b").toString())).isEqualTo(2);
    assertThat(run("certificate", "request", request("a-DF0001-b").toString(), "--json")).isZero();
    String id = JsonMapper.shared().readTree(screen).get("id").asString();
    assertThat(run("certificate", "list")).isZero();
    assertThat(screen).containsPattern("a-DF0001-b .* waits as " + id);

    // when
    Path out = directory.resolve("a.pem");
    int signed =
        run(
            "certificate",
            "sign",
            id,
            "--rights",
            "*:read",
            "--days",
            "30",
            "--out",
            out.toString());

    // then
    assertThat(signed).isZero();
    assertThat(Pem.certificates(Files.readString(out))).hasSize(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
        .isEqualTo("rw-------");
    assertThat(run("certificate", "list", "--json")).isZero();
    JsonNode listed = JsonMapper.shared().readTree(screen);
    assertThat(listed.get("waiting")).isEmpty();
    assertThat(listed.get("certificates").get(0).get("commonName").asString())
        .isEqualTo("a-DF0001-b");
    assertThat(run("certificate", "sign", id)).isEqualTo(2);
    assertThat(screen).contains("There is no request '%s' that waits".formatted(id));
  }

  @Test
  void forgetsWhatAnOperatorRefuses() throws Exception {
    makeData(Environment.STAGING);
    assertThat(run("certificate", "request", request("a-TE0007-b").toString(), "--json")).isZero();
    String id = JsonMapper.shared().readTree(screen).get("id").asString();

    assertThat(run("certificate", "refuse", id)).isZero();

    assertThat(run("certificate", "list")).isZero();
    assertThat(screen).doesNotContain("a-TE0007-b");
  }

  @Test
  void replacesAnAuthority() throws Exception {
    // given
    makeData(Environment.DEVELOPMENT);
    assertThat(run("certificate", "authority", "list", "--json")).isZero();
    String old =
        JsonMapper.shared().readTree(screen).get(0).get("fingerprint").asString().substring(0, 16);
    assertThat(run("certificate", "authority", "withdraw", old)).isEqualTo(2);
    assertThat(screen).contains("It is the only authority");

    // when
    assertThat(run("certificate", "authority", "add")).isZero();
    assertThat(bundle()).hasSize(2);
    assertThat(run("certificate", "authority", "withdraw", old)).isZero();

    // then
    assertThat(bundle()).hasSize(1);
    assertThat(run("certificate", "request", request("a-TE1002-b").toString())).isZero();
    Pem.certificates(screen).getFirst().verify(bundle().getFirst().getPublicKey());
  }

  @Test
  void choosesFieldsOfAnAccount() throws Exception {
    makeData(Environment.DEVELOPMENT);
    assertThat(run("certificate", "request", request("a-TE1002-b").toString())).isZero();

    assertThat(run("account", "fields", "a-TE1002-b", "employee", "lastName,id")).isZero();
    assertThat(screen).contains("fields         employee: id, lastName");
    assertThat(run("account", "fields", "a-TE1002-b", "employee")).isEqualTo(2);
    assertThat(run("account", "fields", "a-TE1002-b", "employee", "--all")).isZero();
    assertThat(screen).doesNotContain("fields ");
  }

  private Path request(String commonName) throws Exception {
    var made = KeyWithRequest.make(ClientKey.owner(commonName), new SecureRandom());
    return Files.writeString(directory.resolve(commonName + ".csr"), Pem.ofRequest(made.request()));
  }

  private List<X509Certificate> bundle() throws Exception {
    return Pem.certificates(Files.readString(data().resolve("certificates/ca.pem")));
  }

  private Path data() {
    return directory.resolve("data");
  }

  private void makeData(Environment environment) {
    try (var embedded =
            EmbeddedDatabase.start(data().resolve("database"), EmbeddedSettings.defaults());
        var database = Database.open(embedded.facts().withPool(4))) {
      database.migrate("properties");
      OwnEnvironment.claim(database, environment);
      EnvironmentCertificates.of(database, environment, data(), Clock.systemUTC())
          .authorities()
          .makeFirst();
    }
  }

  private int run(String command, String... arguments) {
    var all = new ArrayList<>(List.of(command));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--data", data().toString()));
    CommandRun run = CommandRun.of(all);
    screen = run.screen();
    return run.code();
  }
}
