package dev.lintel.ons.resource;

import dev.lintel.care.Care;

/** What every resource is declared with: the stores, and the table of paths. */
public record Setting(Care care, Successors successors) {}
