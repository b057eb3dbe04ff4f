package dev.lintel.care.register;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field that names an entry of another kind by its id; that entry must exist. */
public record Reference<T>(String field, String kind, Function<T, @Nullable Long> id) {}
