package dev.lintel.properties.operations;

/**
 * What an operation is about.
 *
 * @param api the API that accepted it
 * @param account whose it is
 * @param kind the name of the handler that applies it; unique over all APIs of a server
 * @param subject the key of the entity that it changes; an account's operations of one subject are
 *     applied in the order accepted
 */
public record OperationTarget(String api, String account, String kind, String subject) {}
