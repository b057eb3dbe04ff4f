package dev.lintel.properties.operations;

/**
 * What an operation is about.
 *
 * @param api the API that accepted it
 * @param account whose it is
 * @param owner for whom the account acts, and whose entities are meant
 * @param kind the name of the handler that applies it; unique over all APIs of a server
 * @param subject the key of the entity that it changes; the operations of one owner's subject are
 *     applied in the order accepted, whichever accounts they came from
 */
public record OperationTarget(
    String api, String account, String owner, String kind, String subject) {}
