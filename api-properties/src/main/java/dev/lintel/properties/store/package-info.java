/**
 * In charge of reaching PostgreSQL: the embedded one and its life, the connection pool, migrations,
 * and telling the other processes on the same database that something changed.
 *
 * <p>Not in charge of any table's meaning: each feature keeps its own SQL beside its code.
 */
package dev.lintel.properties.store;
