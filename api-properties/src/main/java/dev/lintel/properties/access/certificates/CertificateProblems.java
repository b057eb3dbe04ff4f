package dev.lintel.properties.access.certificates;

import static dev.lintel.properties.problem.ProblemKind.UNIDENTIFIED;

import dev.lintel.properties.problem.ProblemType;
import java.util.List;

/** The ways in which a caller's certificate is refused, each with a code of its own. */
public final class CertificateProblems {
  public static final ProblemType MISSING =
      new ProblemType(
          "certificate-missing",
          UNIDENTIFIED,
          "The client certificate is missing.",
          "Connect by TLS with the certificate and the key of your account.");
  public static final ProblemType FOREIGN =
      new ProblemType(
          "certificate-foreign",
          UNIDENTIFIED,
          "The client certificate comes from an authority that does not count here.",
          "Ask the operator for a certificate of this environment.");
  public static final ProblemType OTHER_ENVIRONMENT =
      new ProblemType(
          "certificate-of-another-environment",
          UNIDENTIFIED,
          "The client certificate belongs to another environment.",
          "Use the certificate of this environment, or the address of the certificate's one.");
  public static final ProblemType EXPIRED =
      new ProblemType(
          "certificate-expired",
          UNIDENTIFIED,
          "The client certificate has expired.",
          "Ask the operator for a new certificate.");
  public static final ProblemType NOT_YET_VALID =
      new ProblemType(
          "certificate-not-yet-valid",
          UNIDENTIFIED,
          "The client certificate is not valid yet.",
          "Wait until the time that the detail names, or correct the clocks.");
  public static final ProblemType REVOKED =
      new ProblemType(
          "certificate-revoked",
          UNIDENTIFIED,
          "The client certificate was revoked.",
          "Ask the operator for a new certificate; the detail tells why this one was revoked.");
  public static final ProblemType UNREGISTERED =
      new ProblemType(
          "certificate-unregistered",
          UNIDENTIFIED,
          "The client certificate is not in the register.",
          "Ask the operator to register the certificate, or for a new one.");
  public static final ProblemType NAME_REFUSED =
      new ProblemType(
          "certificate-name-refused",
          UNIDENTIFIED,
          "The common name of the client certificate breaks the rules.",
          "Ask the operator for a certificate whose common name has the form of the detail.");
  public static final ProblemType ACCOUNT_REFUSED =
      new ProblemType(
          "certificate-account-refused",
          UNIDENTIFIED,
          "The account of the client certificate is disabled.",
          "Ask the operator to enable the account.");

  /** All of them, in the order in which the documentation lists them. */
  public static final List<ProblemType> ALL =
      List.of(
          MISSING,
          FOREIGN,
          OTHER_ENVIRONMENT,
          EXPIRED,
          NOT_YET_VALID,
          REVOKED,
          UNREGISTERED,
          NAME_REFUSED,
          ACCOUNT_REFUSED);

  private CertificateProblems() {}
}
