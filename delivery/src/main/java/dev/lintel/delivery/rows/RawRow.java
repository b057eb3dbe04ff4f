package dev.lintel.delivery.rows;

import dev.lintel.delivery.kinds.RowKind;

/**
 * A row of a delivery as it came.
 *
 * @param number its place, from 1
 * @param line the line where it begins, from 1
 * @param content its bytes; of a row that is not whole the first {@link RowKind#LONGEST} ones
 * @param whole whether the row is short enough to be kept
 */
public record RawRow(long number, long line, byte[] content, boolean whole) {}
