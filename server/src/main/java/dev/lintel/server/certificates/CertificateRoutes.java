package dev.lintel.server.certificates;

import dev.lintel.properties.access.Identification;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.access.certificates.Authority;
import dev.lintel.properties.access.certificates.issuing.Pem;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.ProblemAnswers;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Serves to everybody what certificates are judged by: those of the authorities, and the lists of
 * revoked ones, as certificates say where they are.
 */
public final class CertificateRoutes {
  /** Where the certificates of the authorities are, in PEM form. */
  public static final String AUTHORITIES = "/certificates/ca.pem";

  /** RFC 8555, section 9.1. */
  private static final String CHAIN = "application/pem-certificate-chain";

  /** RFC 2585, section 4.2. */
  private static final String TYPE = "application/pkix-crl";

  private static final int LONGEST_NUMBER = 40;
  private static final Parameter<String> AUTHORITY =
      Parameter.path(
          "authority", ParameterTypes.text(LONGEST_NUMBER), "The authority's number in hex.");

  private CertificateRoutes() {}

  public static ApiProfile profile(OwnAuthorities authorities, RevocationLists lists) {
    return new ApiProfile(
        "certificates",
        "Certificates",
        "The authorities of this server, and what they revoked.",
        List.of("/certificates/"),
        Identification.NONE,
        new ProblemAnswers(
            Map.of(),
            List.of(JsonFormat.format()),
            FieldErrors.class,
            FieldErrors.worded("The request has faults.", "See the faults of each field.")),
        List.of(),
        List.of(),
        List.of(
            Route.get("authorities", AUTHORITIES)
                .right(Right.open())
                .describedAs("Certificates", "The authorities that count here", "")
                .offers(Rendition.of(bytes(CHAIN)))
                .answers(Outcome.bytes(CHAIN, "Their certificates, the newest first."))
                .handledBy(_ -> Answer.bytes(CHAIN, bundle(authorities))),
            Route.get("revocationList", RevocationLists.path())
                .right(Right.open())
                .describedAs("Certificates", "The list of an authority's revoked certificates", "")
                .takes(AUTHORITY)
                .offers(Rendition.of(bytes(TYPE)))
                .answers(Outcome.bytes(TYPE, "The list (RFC 5280)."))
                .handledBy(call -> answer(lists, call))));
  }

  private static Answer answer(RevocationLists lists, Call call) {
    return lists
        .list(call.arguments().get(AUTHORITY))
        .map(list -> Answer.bytes(TYPE, list))
        .orElseThrow(() ->
            Problems.NO_SUCH_RESOURCE
                .with("There is no such authority on this machine.")
                .asException());
  }

  private static byte[] bundle(OwnAuthorities authorities) {
    return Pem.ofCertificates(authorities.list().stream().map(Authority::certificate).toList())
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static Format bytes(String type) {
    return new Format(
        type,
        MediaType.of(type),
        List.of(),
        (entity, out) -> {
          throw new UnsupportedOperationException("No entity is written as " + type);
        });
  }
}
