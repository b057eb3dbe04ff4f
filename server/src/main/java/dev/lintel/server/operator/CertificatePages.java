package dev.lintel.server.operator;

import dev.lintel.properties.access.certificates.RegisteredCertificate;
import dev.lintel.properties.access.certificates.WaitingRequest;
import dev.lintel.properties.access.certificates.issuing.CertificateRequest;
import dev.lintel.properties.access.certificates.issuing.Pem;
import dev.lintel.server.certificates.EnvironmentCertificates;
import dev.lintel.server.operating.CertificateWork;
import dev.lintel.server.operating.CertificateWork.Requested;
import dev.lintel.server.operator.site.Desk;
import dev.lintel.server.operator.site.Notice;
import dev.lintel.server.operator.site.Section;
import dev.lintel.server.options.Environment;
import dev.lintel.server.portal.page.Page;
import dev.lintel.server.visits.Posted;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Certificates, and requests for them that wait. */
public final class CertificatePages implements Section {
  static final String LIST = "/certificates";

  private final EnvironmentCertificates certificates;
  private final CertificateWork work;
  private final InstantSource clock;

  CertificatePages(OperatorParts parts) {
    this.certificates = parts.certificates();
    this.work = new CertificateWork(certificates);
    this.clock = parts.clock();
  }

  /** All of them. */
  public record Listed(
      Desk desk,
      Environment environment,
      List<WaitingRequest> waiting,
      List<RegisteredCertificate> certificates) {

    /** Whether a request is signed at once. */
    public boolean signsAtOnce() {
      return environment == Environment.DEVELOPMENT;
    }

    /** In PEM form, for its owner. */
    public String pem(RegisteredCertificate certificate) {
      return Pem.ofCertificates(List.of(certificate.certificate()));
    }
  }

  @Override
  public Map<String, Function<Desk, Page>> pages() {
    return Map.of(LIST, this::list);
  }

  @Override
  public Map<String, Change> changes() {
    return Map.of(
        "/certificates/request", Change.then(LIST, this::request),
        "/certificates/sign", Change.then(LIST, this::sign),
        "/certificates/refuse", Change.then(LIST, this::refuse),
        "/certificates/revoke", Change.then(LIST, this::revoke));
  }

  private Page list(Desk desk) {
    return new Page(
        "Certificates",
        LIST,
        "operator/certificates",
        new Listed(
            desk,
            certificates.environment(),
            certificates.waiting().list(),
            certificates.register().list()));
  }

  private Notice request(Posted form) {
    Requested requested =
        work.request(
            CertificateRequest.read(form.need("request").getBytes(StandardCharsets.US_ASCII)),
            CertificateWork.rights(form.text("rights")),
            CertificateWork.life(form.find("days").orElse(CertificateWork.DAYS)),
            clock.instant());
    return switch (requested) {
      case Requested.Signed(X509Certificate made) -> signed(made);
      case Requested.Waits(WaitingRequest waiting) ->
          Notice.done("The request of %s waits below.".formatted(waiting.commonName()));
    };
  }

  private static Notice signed(X509Certificate made) {
    return Notice.done(
        "Signed for %s; its owner may be given the certificate below."
            .formatted(made.getSubjectX500Principal().getName()));
  }

  private Notice sign(Posted form) {
    return signed(
        work.sign(
            form.need("id"),
            CertificateWork.rights(form.text("rights")),
            CertificateWork.life(form.find("days").orElse(CertificateWork.DAYS))));
  }

  private Notice refuse(Posted form) {
    return Notice.done(
        "The request of %s is gone.".formatted(work.refuse(form.need("id")).commonName()));
  }

  private Notice revoke(Posted form) {
    String which = form.need("fingerprint");
    certificates.partners().revoke(which, form.find("why").orElse("no reason was given"));
    return Notice.done("The certificate is refused for good.");
  }
}
