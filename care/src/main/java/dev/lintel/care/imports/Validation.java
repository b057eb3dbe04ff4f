package dev.lintel.care.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a record.
 *
 * @param domain the name of the record's element, such as employee
 * @param importId what the sender calls the record
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Validation(
    Instant updatedAt,
    Instant createdAt,
    String createdBy,
    Long id,
    String field,
    @Nullable String value,
    String message,
    Long recordId,
    String recordStatus,
    String domain,
    String importId) {}
