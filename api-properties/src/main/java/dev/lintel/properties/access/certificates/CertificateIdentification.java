package dev.lintel.properties.access.certificates;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.exchange.Origin;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemType;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * Identifies callers by their certificate. A refused one learns which: it is missing, foreign, of
 * another environment, expired, not valid yet, revoked, not registered, wrongly named, or its
 * account is disabled. Limits count an account, whichever of its certificates it uses, so that a
 * renewed certificate has no second allowance.
 */
public final class CertificateIdentification implements Identification {
  private final CertificateSignIn signIn;
  private final CommonNameRule rule;

  /**
   * @param rule what the common name must look like
   */
  public CertificateIdentification(CertificateSignIn signIn, CommonNameRule rule) {
    this.signIn = signIn;
    this.rule = rule;
  }

  @Override
  public Caller identify(Request request) {
    Origin origin = request.origin();
    return origin
        .certificate()
        .map(certificate -> identify(certificate, origin.address()))
        .orElseGet(() -> new Caller.Refused(missing(origin), origin.address()));
  }

  @Override
  public AccessScheme scheme() {
    return new AccessScheme.ClientCertificate();
  }

  /** The certificate comes with the connection, so it is judged before the path is looked at. */
  @Override
  public boolean precedesPaths() {
    return true;
  }

  @Override
  public List<ProblemType> problems() {
    return CertificateProblems.ALL;
  }

  private Caller identify(X509Certificate certificate, String address) {
    return switch (signIn.check(certificate)) {
      case CertificateSignIn.Refused(Problem problem) -> new Caller.Refused(problem, address);
      case CertificateSignIn.Proven proven ->
          nameFault(certificate)
              .<Caller>map(fault -> new Caller.Refused(fault, address))
              .orElseGet(() -> new Caller.Identified(proven.account()));
    };
  }

  private Optional<Problem> nameFault(X509Certificate certificate) {
    String name = Subject.commonName(certificate.getSubjectX500Principal()).orElse("");
    return rule.fault(name).map(CertificateProblems.NAME_REFUSED::with);
  }

  private static Problem missing(Origin origin) {
    return CertificateProblems.MISSING.with(
        origin.secure()
            ? "No client certificate came in the TLS handshake."
            : "Over plain HTTP there is no client certificate; use the HTTPS address.");
  }
}
