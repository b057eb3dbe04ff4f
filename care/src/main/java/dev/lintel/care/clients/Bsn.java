package dev.lintel.care.clients;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Choices;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Objection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The citizen service number of a client, and how it was verified. Its check digit is not judged:
 * fictional numbers have a wrong one.
 *
 * @param bsnDocumentType 0 passport, 1 identity card, 2 driving licence, 3 foreigner's document
 * @param bsnSource -1 unknown, 0 own administration, 1 SBV-Z, 2 GBA, 3 another user
 * @param bsnIdVerifiedType 0 not, 1 made sure, 2 by a document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Bsn(
    @Nullable Long id,
    @Nullable Long clientId,
    @Nullable String number,
    @Nullable Boolean sourceVerified,
    @Nullable Boolean idVerified,
    @Nullable String idNumber,
    @Nullable String idType,
    @Nullable String source,
    @Nullable String idVerifiedType,
    @Nullable Instant idVerifiedDate,
    @Nullable Boolean bsnUnknown,
    @Nullable String reasonBsnUnknown,
    @Nullable LocalDate idValidUntil,
    @Nullable LocalDate bsnVerifiedDate,
    @Nullable Boolean widVerified,
    @Nullable Long verifiedByEmployeeId,
    @Nullable Integer bsnDocumentType,
    @Nullable Integer bsnSource,
    @Nullable Integer bsnIdVerifiedType) {
  public static final String BY_CLIENT = "clientId";
  public static final String BY_NUMBER = "number";

  private static final Pattern NUMBER = Pattern.compile("\\d{9}");
  private static final Choices DOCUMENTS = Choices.of("0", "1", "2", "3");
  private static final Choices SOURCES = Choices.of("-1", "0", "1", "2", "3");
  private static final Choices VERIFIED = Choices.of("0", "1", "2");

  public static final Kind<Bsn> KIND =
      Kind.of("bsn", Bsn.class)
          .refersTo(BY_CLIENT, () -> Client.KIND, Bsn::clientId)
          .refersTo("verifiedByEmployeeId", () -> Employee.KIND, Bsn::verifiedByEmployeeId)
          .foundBy(BY_NUMBER, Bsn::number)
          .requires(BY_CLIENT, Bsn::clientId)
          .judgedBy(Bsn::judge);

  private static void judge(Bsn bsn, Consumer<Objection> objections) {
    DOCUMENTS.judge("bsnDocumentType", bsn.bsnDocumentType, objections);
    SOURCES.judge("bsnSource", bsn.bsnSource, objections);
    VERIFIED.judge("bsnIdVerifiedType", bsn.bsnIdVerifiedType, objections);
    if (bsn.number == null && !Boolean.TRUE.equals(bsn.bsnUnknown)) {
      objections.accept(Objection.missing(BY_NUMBER));
    } else if (bsn.number != null && !NUMBER.matcher(bsn.number).matches()) {
      objections.accept(Objection.to(BY_NUMBER, bsn.number, "must be 9 digits"));
    }
  }
}
