package dev.lintel.ons.administration;

/** The id of a client, alone. */
record ClientObjectId(Long value) {}
