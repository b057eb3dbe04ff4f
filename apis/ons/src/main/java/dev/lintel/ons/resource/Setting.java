package dev.lintel.ons.resource;

import dev.lintel.care.Care;
import dev.lintel.properties.access.PasswordHashing;

/**
 * What every resource is declared with: the stores, the table of paths, and what hashes secrets.
 */
public record Setting(Care care, Successors successors, PasswordHashing hashing) {}
