package dev.lintel.properties.access;

/** An account's name and a password, as a caller claims them. */
public record Credentials(String name, Password password) {}
