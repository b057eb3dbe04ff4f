package dev.lintel.catalogue.supply;

import tools.jackson.databind.node.ObjectNode;

/**
 * What a partial update makes of a document, such as a merge patch (RFC 7396). It is given a
 * document of its own, and may change and return it.
 */
@FunctionalInterface
public interface DocumentPatch {

  /** The document as it is to be. */
  ObjectNode apply(ObjectNode document);
}
