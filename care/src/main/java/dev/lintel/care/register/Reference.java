package dev.lintel.care.register;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A field that names an entry of another kind by its id; that entry must exist.
 *
 * @param kind the other's, asked for when it is needed, since kinds name each other
 */
public record Reference<T>(String field, Supplier<Kind<?>> kind, Function<T, @Nullable Long> id) {}
