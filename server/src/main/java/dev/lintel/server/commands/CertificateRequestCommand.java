package dev.lintel.server.commands;

import dev.lintel.properties.access.certificates.WaitingRequest;
import dev.lintel.properties.access.certificates.issuing.CertificateRequest;
import dev.lintel.properties.access.certificates.issuing.KeyWithRequest;
import dev.lintel.properties.access.certificates.issuing.Pem;
import dev.lintel.server.certificates.EnvironmentCertificates;
import dev.lintel.server.certificates.OwnerFile;
import dev.lintel.server.operating.CertificateWork;
import dev.lintel.server.operating.CertificateWork.Requested;
import dev.lintel.server.options.Environment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Map;
import java.util.function.BinaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lintel certificate request}: asks for a certificate by a file, or makes a key and asks for
 * it. In development it is signed at once; elsewhere it waits for an operator.
 */
final class CertificateRequestCommand {
  private CertificateRequestCommand() {}

  static CommandSpec describe() {
    CommandSpec request =
        CertificateArguments.command(
                "request",
                "Asks for a certificate: signed at once in development, elsewhere by an operator.",
                CertificateRequestCommand::run)
            .addPositional(
                PositionalParamSpec.builder()
                    .index("0")
                    .paramLabel("FILE")
                    .arity("0..1")
                    .type(String.class)
                    .description("a request (PKCS #10) in PEM or DER form; or else --name")
                    .build());
    addOwner(request);
    return request
        .addOption(CertificateArguments.rights())
        .addOption(CertificateArguments.days())
        .addOption(CertificateArguments.out());
  }

  private static void addOwner(CommandSpec request) {
    request
        .addOption(
            Arguments.text(
                "--name", "CN", "makes a key (CN.key here) and a request of this common name"))
        .addOption(Arguments.text("--unit", "OU", "its owner's organisational unit"))
        .addOption(Arguments.text("--organisation", "O", "its owner's organisation"))
        .addOption(Arguments.text("--locality", "L", "its owner's place"))
        .addOption(Arguments.text("--state", "ST", "its owner's state or province"))
        .addOption(Arguments.text("--country", "C", "its owner's country, two letters"))
        .addOption(Arguments.text("--email", "E", "its owner's e-mail address"));
  }

  private static void run(
      EnvironmentCertificates certificates, ParseResult arguments, CertificateReport report) {
    CertificateRequest request = request(certificates, arguments);
    Requested requested =
        new CertificateWork(certificates)
            .request(
                request,
                CertificateCommand.rights(arguments),
                CertificateCommand.life(arguments),
                Instant.now());
    switch (requested) {
      case Requested.Signed(X509Certificate made) ->
          CertificateArguments.deliver(made, arguments, report);
      case Requested.Waits(WaitingRequest waiting) ->
          report.say(
              "The request of %s waits for an operator: ./lintel certificate sign %s"
                  .formatted(waiting.commonName(), waiting.id()),
              Map.of("id", waiting.id(), "commonName", waiting.commonName(), "state", "waiting"));
    }
  }

  private static CertificateRequest request(
      EnvironmentCertificates certificates, ParseResult arguments) {
    String file = arguments.matchedPositionalValue(0, "");
    String name = arguments.matchedOptionValue("--name", "");
    if (file.isBlank() == name.isBlank()) {
      throw new IllegalArgumentException(
          "Give either the file of a request, or --name and a key is made.");
    }
    return file.isBlank() ? made(name, certificates, arguments) : read(Path.of(file));
  }

  private static CertificateRequest read(Path file) {
    try {
      return CertificateRequest.read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new IllegalArgumentException("Cannot read the file %s.".formatted(file), e);
    }
  }

  /** The key goes to a file only after the request for it has been found right. */
  private static CertificateRequest made(
      String name, EnvironmentCertificates certificates, ParseResult arguments) {
    boolean free = certificates.environment() == Environment.DEVELOPMENT;
    BinaryOperator<String> given =
        (flag, usual) -> arguments.matchedOptionValue(flag, free ? usual : "");
    var owner =
        new KeyWithRequest.Owner(
            name,
            given.apply("--unit", "Development"),
            given.apply("--organisation", "Fictional Care"),
            given.apply("--locality", "Ergens"),
            given.apply("--state", "Gelderland"),
            given.apply("--country", "NL"),
            given.apply("--email", "nobody@example.org"));
    KeyWithRequest made = KeyWithRequest.make(owner, new SecureRandom());
    certificates.partners().check(made.request());
    Path file = Path.of(name + ".key");
    if (Files.exists(file)) {
      throw new IllegalArgumentException(
          "There is a file %s already; move it away to have a new key.".formatted(file));
    }
    OwnerFile.write(file, Pem.ofKey(made.key()).getBytes(StandardCharsets.US_ASCII));
    return made.request();
  }
}
