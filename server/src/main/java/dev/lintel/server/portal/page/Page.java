package dev.lintel.server.portal.page;

/**
 * A page: which template makes it, from what.
 *
 * @param place the address of the menu's entry that it belongs to
 * @param template a file of {@code src/main/jte}, without its ending, which takes the frame as
 *     {@code frame} and the model as {@code model}
 */
public record Page(String title, String place, String template, Object model) {}
