package dev.lintel.properties.profile;

import java.lang.reflect.Type;

/**
 * The type of an answer that is an object with one array, named after what it lists, such as {@code
 * {"books":[…]}}.
 *
 * @param element what the array holds
 */
public record Listing(String name, Class<?> element) implements Type {}
