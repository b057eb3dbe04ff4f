package dev.lintel.ons.resource;

import dev.lintel.care.Care;
import dev.lintel.properties.negotiation.BodyLimits;

/**
 * What every resource is declared with: the stores, the table of paths, and the bounds of bodies.
 */
public record Setting(Care care, Successors successors, BodyLimits bodies) {}
