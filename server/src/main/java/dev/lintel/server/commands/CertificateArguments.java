package dev.lintel.server.commands;

import dev.lintel.properties.access.certificates.issuing.Pem;
import dev.lintel.properties.store.Database;
import dev.lintel.server.certificates.EnvironmentCertificates;
import dev.lintel.server.certificates.OwnerFile;
import dev.lintel.server.options.Option;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.storage.OwnEnvironment;
import dev.lintel.server.storage.StoredData;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What the commands about certificates have in common: how they begin, take and deliver. */
final class CertificateArguments {
  private static final Set<Option> WHERE = EnumSet.of(Option.DATA, Option.DATABASE);

  private CertificateArguments() {}

  /** Work on the certificates of an environment. */
  interface Work {
    void run(EnvironmentCertificates certificates, ParseResult arguments, CertificateReport report);
  }

  static CommandSpec command(String name, String purpose, Work work) {
    return ConfiguredCommand.describe(
            name,
            purpose,
            WHERE,
            (options, arguments, screen) ->
                StoredData.use(
                    options,
                    database ->
                        work.run(
                            of(database, options),
                            arguments,
                            new CertificateReport(screen, arguments.hasMatchedOption("--json")))))
        .addOption(Arguments.json());
  }

  private static EnvironmentCertificates of(Database database, ServerOptions options) {
    return EnvironmentCertificates.of(
        database, OwnEnvironment.of(database), options.storage().data(), InstantSource.system());
  }

  /** Gives a new certificate to the file that was asked for, or shows it. */
  static void deliver(X509Certificate made, ParseResult arguments, CertificateReport report) {
    String pem = Pem.ofCertificates(List.of(made));
    String out = arguments.matchedOptionValue("--out", "");
    if (!out.isBlank()) {
      OwnerFile.write(Path.of(out), pem.getBytes(StandardCharsets.US_ASCII));
    }
    report.issued(made, out.isBlank() ? pem : "");
  }

  static OptionSpec rights() {
    return Arguments.text(
        "--rights",
        "LIST",
        "rights of its account, such as employees:read,*:write; adds to others");
  }

  static OptionSpec days() {
    return Arguments.text("--days", "N", "for how many days it is good (default 365)");
  }

  static OptionSpec out() {
    return Arguments.text("--out", "FILE", "writes the certificate there instead of showing it");
  }

  static PositionalParamSpec which() {
    return Arguments.positional("WHICH", "a common name, or the beginning of a fingerprint");
  }
}
