package dev.lintel.properties.operations;

/** A problem as its API answers it: the HTTP status and the body in JSON. */
public record ProblemBody(int status, String json) {}
