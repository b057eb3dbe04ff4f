package dev.lintel.delivery;

import dev.lintel.delivery.kinds.RowKind;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A delivery to be taken in.
 *
 * @param content its bytes
 * @param identity what tells this content from any other; empty when it cannot be told, so that the
 *     intake cannot be continued after a kill
 * @param kind what its rows are; empty when they are to tell themselves
 * @param rejects the file that is to tell of rejected rows
 */
public record DeliverySource(
    InputStream content, Optional<String> identity, Optional<RowKind> kind, Path rejects) {}
