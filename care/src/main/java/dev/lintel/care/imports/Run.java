package dev.lintel.care.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A collection of records to be imported.
 *
 * @param autoProcess whether what is right is stored; else it is judged alone
 * @param quickMatch whether references may be ids
 * @param createdBy the account whose it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Run(
    @Nullable Instant updatedAt,
    @Nullable Instant createdAt,
    @Nullable String createdBy,
    @Nullable String id,
    @Nullable String name,
    @Nullable Boolean autoProcess,
    @Nullable Boolean quickMatch) {}
