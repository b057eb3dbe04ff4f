package dev.lintel.server.commands;

import dev.lintel.properties.access.certificates.Authority;
import dev.lintel.properties.access.certificates.Fingerprint;
import dev.lintel.properties.access.certificates.issuing.Pem;
import dev.lintel.server.certificates.EnvironmentCertificates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lintel certificate authority}: whose certificates count in this environment. To replace an
 * authority, add one, renew the partners' certificates, and withdraw the old one.
 */
final class AuthorityCommand {
  private AuthorityCommand() {}

  static CommandSpec describe() {
    CommandSpec authority = CommandSpec.create().name("authority").mixinStandardHelpOptions(true);
    authority.usageMessage().description("Shows, adds and withdraws certificate authorities.");
    authority.addSubcommand(
        "list",
        CertificateArguments.command(
            "list",
            "Lists the authorities, the newest first.",
            (certificates, _, report) -> report.authorities(certificates.authorities().list())));
    authority.addSubcommand(
        "add",
        CertificateArguments.command(
            "add",
            "Makes another authority, which signs from now on; the others still count.",
            (certificates, _, report) ->
                added(certificates.authorities().add().certificate(), report)));
    authority.addSubcommand("trust", trust());
    authority.addSubcommand("withdraw", withdraw());
    return authority;
  }

  private static CommandSpec trust() {
    return CertificateArguments.command(
            "trust",
            "Lets the registered certificates of an authority elsewhere count.",
            (certificates, arguments, report) -> {
              X509Certificate authority = read(arguments);
              certificates.authorities().trust(authority);
              added(authority, report);
            })
        .addPositional(Arguments.positional("FILE", "the authority's certificate in PEM form"));
  }

  private static CommandSpec withdraw() {
    return CertificateArguments.command(
            "withdraw",
            "Refuses all certificates of an authority within a second.",
            AuthorityCommand::withdraw)
        .addPositional(Arguments.positional("WHICH", "the beginning of its fingerprint"));
  }

  private static void withdraw(
      EnvironmentCertificates certificates, ParseResult arguments, CertificateReport report) {
    Authority gone = certificates.authorities().withdraw(arguments.matchedPositionalValue(0, ""));
    report.say(
        "The authority %s is withdrawn; its certificates are refused."
            .formatted(gone.fingerprint()),
        Map.of("withdrawn", gone.fingerprint().hex()));
  }

  private static void added(X509Certificate authority, CertificateReport report) {
    String fingerprint = Fingerprint.of(authority).hex();
    report.say(
        "The certificates of the authority %s count.".formatted(fingerprint),
        Map.of("added", fingerprint));
  }

  private static X509Certificate read(ParseResult arguments) {
    Path file = Path.of(arguments.matchedPositionalValue(0, ""));
    try {
      return Pem.certificates(Files.readString(file)).getFirst();
    } catch (IOException e) {
      throw new IllegalArgumentException("Cannot read the file %s.".formatted(file), e);
    }
  }
}
