package dev.lintel.server.commands;

import dev.lintel.properties.access.certificates.Authority;
import dev.lintel.properties.access.certificates.Fingerprint;
import dev.lintel.properties.access.certificates.RegisteredCertificate;
import dev.lintel.properties.access.certificates.WaitingRequest;
import dev.lintel.properties.negotiation.JsonFormat;
import java.io.PrintWriter;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the commands about certificates tell, for people or, with {@code --json}, for programs. */
record CertificateReport(PrintWriter screen, boolean json) {
  private static final int SHOWN_DIGITS = 16;

  void list(List<RegisteredCertificate> certificates, List<WaitingRequest> waiting) {
    if (json) {
      write(
          Map.of(
              "certificates", certificates.stream().map(CertificateReport::facts).toList(),
              "waiting", waiting.stream().map(CertificateReport::facts).toList()));
      return;
    }
    String row = "%-40s %-18s %-11s %-11s %s%n";
    screen.printf(row, "NAME", "FINGERPRINT", "FROM", "UNTIL", "STATE");
    for (RegisteredCertificate each : certificates) {
      screen.printf(
          row,
          each.commonName(),
          shown(each.fingerprint()),
          day(each.validFrom()),
          day(each.validUntil()),
          state(each));
    }
    for (WaitingRequest each : waiting) {
      screen.printf(
          row, each.commonName(), "-", day(each.receivedAt()), "-", "waits as " + each.id());
    }
    screen.flush();
  }

  void authorities(List<Authority> authorities) {
    if (json) {
      write(authorities.stream().map(CertificateReport::facts).toList());
      return;
    }
    String row = "%-18s %-11s %-11s %s%n";
    screen.printf(row, "FINGERPRINT", "ADDED", "UNTIL", "NAME");
    for (Authority each : authorities) {
      screen.printf(
          row,
          shown(each.fingerprint()),
          day(each.addedAt()),
          day(each.certificate().getNotAfter().toInstant()),
          each.certificate().getSubjectX500Principal());
    }
    screen.flush();
  }

  /** Tells of a new certificate; its text is empty if it went to a file. */
  void issued(X509Certificate certificate, String pem) {
    String fingerprint = Fingerprint.of(certificate).hex();
    String until = certificate.getNotAfter().toInstant().toString();
    if (json) {
      write(Map.of("fingerprint", fingerprint, "validUntil", until, "pem", pem));
    } else if (pem.isEmpty()) {
      say("The certificate %s is good until %s.".formatted(fingerprint, until), Map.of());
    } else {
      pem(pem);
    }
  }

  /** Text that other programs read, with nothing around it. */
  void pem(String pem) {
    if (json) {
      write(Map.of("pem", pem));
    } else {
      screen.print(pem);
      screen.flush();
    }
  }

  void say(String sentence, Map<String, Object> facts) {
    if (json) {
      write(facts);
    } else {
      screen.println(sentence);
      screen.flush();
    }
  }

  private static String shown(Fingerprint fingerprint) {
    return fingerprint.hex().substring(0, SHOWN_DIGITS);
  }

  private static String state(RegisteredCertificate each) {
    return each.revocation()
        .map(one -> "revoked %s: %s".formatted(day(one.at()), one.why()))
        .orElse("good");
  }

  private static String day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static Map<String, Object> facts(RegisteredCertificate each) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("commonName", each.commonName());
    facts.put("account", each.account());
    facts.put("fingerprint", each.fingerprint().hex());
    facts.put("serial", each.serial());
    facts.put("validFrom", each.validFrom().toString());
    facts.put("validUntil", each.validUntil().toString());
    facts.put("issuedAt", each.issuedAt().toString());
    each.revocation()
        .ifPresent(one -> {
          facts.put("revokedAt", one.at().toString());
          facts.put("revokedWhy", one.why());
        });
    return facts;
  }

  private static Map<String, Object> facts(WaitingRequest each) {
    return Map.of(
        "id", each.id(),
        "commonName", each.commonName(),
        "receivedAt", each.receivedAt().toString());
  }

  private static Map<String, Object> facts(Authority each) {
    return Map.of(
        "fingerprint", each.fingerprint().hex(),
        "name", each.certificate().getSubjectX500Principal().getName(),
        "addedAt", each.addedAt().toString(),
        "validUntil", each.certificate().getNotAfter().toInstant().toString());
  }

  private void write(Object value) {
    screen.println(JsonFormat.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(value));
    screen.flush();
  }
}
