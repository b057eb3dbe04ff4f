package dev.lintel.care.imports;

import java.util.Map;

/**
 * A record as it was sent.
 *
 * @param fields texts by the names of elements; an empty one takes a value away
 */
record ImportedRecord(Domain domain, String importId, Map<String, String> fields) {}
