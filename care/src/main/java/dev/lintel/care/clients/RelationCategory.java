package dev.lintel.care.clients;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What relations of several types have in common, such as family. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RelationCategory(
    @Nullable Instant updatedAt,
    @Nullable Instant createdAt,
    @Nullable String createdBy,
    @Nullable Long id,
    @Nullable String name,
    @Nullable String type) {}
