package dev.lintel.server.commands;

import dev.lintel.properties.access.certificates.RegisteredCertificate;
import dev.lintel.properties.access.certificates.WaitingRequest;
import dev.lintel.properties.access.certificates.issuing.Pem;
import dev.lintel.server.certificates.EnvironmentCertificates;
import dev.lintel.server.operating.CertificateWork;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lintel certificate}: partners' client certificates, also while servers run; a change holds
 * in every one of them within a second.
 */
public final class CertificateCommand {
  private CertificateCommand() {}

  public static CommandSpec describe() {
    CommandSpec certificate =
        CommandSpec.create().name("certificate").mixinStandardHelpOptions(true);
    certificate.usageMessage().description("Gives, shows and revokes client certificates.");
    certificate.addSubcommand("request", CertificateRequestCommand.describe());
    certificate.addSubcommand("sign", sign());
    certificate.addSubcommand("refuse", refuse());
    certificate.addSubcommand("list", list());
    certificate.addSubcommand("show", show());
    certificate.addSubcommand("revoke", revoke());
    certificate.addSubcommand("authority", AuthorityCommand.describe());
    return certificate;
  }

  private static CommandSpec sign() {
    return CertificateArguments.command(
            "sign", "Signs a request that waits.", CertificateCommand::sign)
        .addPositional(Arguments.positional("ID", "the request's id, as list shows it"))
        .addOption(CertificateArguments.rights())
        .addOption(CertificateArguments.days())
        .addOption(CertificateArguments.out());
  }

  private static void sign(
      EnvironmentCertificates certificates, ParseResult arguments, CertificateReport report) {
    X509Certificate made =
        new CertificateWork(certificates).sign(id(arguments), rights(arguments), life(arguments));
    CertificateArguments.deliver(made, arguments, report);
  }

  private static CommandSpec refuse() {
    return CertificateArguments.command(
            "refuse",
            "Forgets a request that waits.",
            (certificates, arguments, report) -> {
              WaitingRequest waiting = new CertificateWork(certificates).refuse(id(arguments));
              report.say(
                  "The request %s of %s is gone.".formatted(waiting.id(), waiting.commonName()),
                  Map.of("refused", waiting.id()));
            })
        .addPositional(Arguments.positional("ID", "the request's id, as list shows it"));
  }

  private static CommandSpec list() {
    return CertificateArguments.command(
        "list",
        "Lists certificates, and requests that wait.",
        (certificates, _, report) ->
            report.list(certificates.register().list(), certificates.waiting().list()));
  }

  private static CommandSpec show() {
    return CertificateArguments.command(
            "show",
            "Prints certificates in PEM form.",
            (certificates, arguments, report) -> {
              String which = arguments.matchedPositionalValue(0, "");
              report.pem(
                  Pem.ofCertificates(
                      certificates.partners().find(which).stream()
                          .map(RegisteredCertificate::certificate)
                          .toList()));
            })
        .addPositional(CertificateArguments.which());
  }

  private static CommandSpec revoke() {
    return CertificateArguments.command(
            "revoke",
            "Refuses certificates for good, within a second.",
            (certificates, arguments, report) -> {
              String which = arguments.matchedPositionalValue(0, "");
              String why = arguments.matchedOptionValue("--why", "no reason was given");
              List<RegisteredCertificate> revoked = certificates.partners().revoke(which, why);
              report.say(
                  "Revoked: %d of '%s'.".formatted(revoked.size(), which),
                  Map.of(
                      "revoked", revoked.stream().map(each -> each.fingerprint().hex()).toList()));
            })
        .addPositional(CertificateArguments.which())
        .addOption(Arguments.text("--why", "TEXT", "the reason, which its owner is told"));
  }

  private static String id(ParseResult arguments) {
    return arguments.matchedPositionalValue(0, "");
  }

  static Set<String> rights(ParseResult arguments) {
    return CertificateWork.rights(arguments.matchedOptionValue("--rights", ""));
  }

  static Duration life(ParseResult arguments) {
    return CertificateWork.life(arguments.matchedOptionValue("--days", CertificateWork.DAYS));
  }
}
