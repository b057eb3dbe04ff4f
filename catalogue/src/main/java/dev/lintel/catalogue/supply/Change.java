package dev.lintel.catalogue.supply;

import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * One change that a supplier asks for. Documents have the field names of the reference; the version
 * tells which fields and stricter texts they were checked against. An expected revision that is not
 * the current one makes a conflict; something new has none.
 */
public sealed interface Change {

  /** Makes a module and sends it for approval. */
  record CreateModule(int version, Expected expected, ObjectNode document) implements Change {
    public CreateModule(int version, ObjectNode document) {
      this(version, Expected.ANY, document);
    }
  }

  /** Changes a module and sends it for approval. */
  record PatchModule(int version, int number, Expected expected, DocumentPatch patch)
      implements Change {}

  /** Makes an item in a published module that the supplier owns. */
  record CreateItem(int version, Expected expected, ObjectNode document) implements Change, OfItem {
    public CreateItem(int version, ObjectNode document) {
      this(version, Expected.ANY, document);
    }

    @Override
    public int number() {
      return 0;
    }
  }

  /** Changes the supplier's own copy of an item. */
  record PatchItem(int version, int number, Expected expected, DocumentPatch patch)
      implements Change, OfItem {}

  /** Sends an item for approval, which publishes it where no operator must decide. */
  record PublishItem(int number, Expected expected) implements Change, OfItem {}

  /** Adds the next package in the order of levels; the owner's alone. */
  record AddPackage(int version, int number, Expected expected, ObjectNode document)
      implements Change, OfItem {}

  /** Changes a package. */
  record PatchPackage(int version, int number, UUID id, Expected expected, DocumentPatch patch)
      implements Change, OfItem {}

  /** Makes or overwrites the one unpublished price. */
  record PutPrice(int version, int number, Expected expected, ObjectNode document)
      implements Change, OfItem {}

  /** Changes the unpublished price. */
  record PatchPrice(int version, int number, Expected expected, DocumentPatch patch)
      implements Change, OfItem {}

  /** Removes the unpublished price. */
  record DeletePrice(int number, Expected expected) implements Change, OfItem {}

  /** Publishes the unpublished price. */
  record PublishPrice(int number, Expected expected) implements Change, OfItem {}

  /** Adds a picture or document; its content is judged by its bytes. */
  record AddMedia(int version, int number, Expected expected, ObjectNode document, byte[] content)
      implements Change, OfItem {}

  /** Changes what is said of a picture or document. */
  record PatchMedia(int version, int number, UUID id, Expected expected, DocumentPatch patch)
      implements Change, OfItem {}

  /** A change of one item or of what belongs to it. */
  sealed interface OfItem {
    /** The item; 0 where it is to be made. */
    int number();
  }
}
