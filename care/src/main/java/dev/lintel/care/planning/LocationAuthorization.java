package dev.lintel.care.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A location that being planned opens to an employee. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocationAuthorization(@Nullable Long locationId) {}
