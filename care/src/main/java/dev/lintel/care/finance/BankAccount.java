package dev.lintel.care.finance;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.register.Kind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A bank account of a client or an employee; {@link BankAccountHolder} tells whose. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BankAccount(
    @Nullable Long id,
    @Nullable String number,
    @Nullable String nameOfOwner,
    @Nullable String cityOfOwner,
    @Nullable String iban,
    @Nullable String bic,
    @Nullable Boolean creditBankAccount,
    @Nullable LocalDate authorizationDate,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  public static final Kind<BankAccount> KIND = Kind.of("bank_account", BankAccount.class);
}
