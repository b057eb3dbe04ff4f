package dev.lintel.care.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.register.Kind;
import org.jspecify.annotations.Nullable;

/** A type of contracts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContractType(
    @Nullable Long id,
    @Nullable String name,
    @Nullable String importCode,
    @Nullable Boolean payHoursDirectly,
    @Nullable Boolean removed) {
  public static final Kind<ContractType> KIND = Kind.of("contract_type", ContractType.class);
}
