package dev.lintel.care.authorization;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Whole groups that a user may see. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserLegacyAuthScopingOptions(
    @Nullable Boolean myself, @Nullable Boolean allEmployees, @Nullable Boolean allClients) {}
