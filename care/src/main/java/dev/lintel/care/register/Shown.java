package dev.lintel.care.register;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list of another entry, in which entries of this kind are shown whole; who changes one of them
 * changes that list, and so the entry that has it.
 *
 * @param field the list's field
 * @param owner the kind that has the list
 * @param key finds those that belong to an owner by its id
 */
public record Shown<T>(
    String field, Supplier<Kind<?>> owner, String key, Function<T, @Nullable Long> id) {}
