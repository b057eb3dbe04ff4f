package dev.lintel.properties.versions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The declared change that makes an older version of a document out of the newest one's bytes:
 * fields dropped, renamed, or their values replaced. Everything else is copied byte for byte, so
 * numbers keep their digits and texts their escapes. Safe for use by many threads.
 */
public final class JsonView {
  private final ViewNode root;

  private JsonView(ViewNode root) {
    this.root = root;
  }

  /** The view that changes nothing; changes are added to it. */
  public static JsonView unchanged() {
    return new JsonView(ViewNode.UNCHANGED);
  }

  /**
   * This view without a field. A path names fields with dots between them, such as {@code
   * packages.length}; arrays on the way are walked through, and the document itself may be an
   * array.
   */
  public JsonView drop(String path) {
    return changed(path, FieldView::drop);
  }

  /** This view with another name for a field; later changes still use the field's old name. */
  public JsonView rename(String path, String newName) {
    return changed(path, field -> field.rename(newName));
  }

  /** This view with another value, given as JSON, for a field that is there. */
  public JsonView replace(String path, String json) {
    return changed(path, field -> field.replace(json));
  }

  /**
   * This view with other values for some values of a field, which are neither objects nor arrays.
   *
   * @param table JSON by JSON, as it stands in documents, such as {@code "TOTAL"} in its quotes
   */
  public JsonView translate(String path, Map<String, String> table) {
    return changed(path, field -> field.translate(table));
  }

  /**
   * This view with a field at another place, such as {@code packages.dimensions.length} at {@code
   * packages.length}. What the two paths have in common is walked through, arrays included; after
   * it there are objects alone, by the newest version's names in the one path and by this version's
   * in the other. An object that is left with moved fields alone is not shown; one that is needed
   * is made.
   */
  public JsonView move(String from, String to) {
    return new JsonView(root.moving(names(from), names(to)));
  }

  ViewNode root() {
    return root;
  }

  public boolean isUnchanged() {
    return root.isUnchanged();
  }

  /** Whether fields of the document itself, or of an object in it, stand elsewhere in this view. */
  public boolean moves() {
    return !root.moves().isEmpty();
  }

  /** Whether a field of the document itself is left out. */
  public boolean drops(String field) {
    return root.field(field).dropped();
  }

  /** The name under which a field of the document itself is shown. */
  public String nameOf(String field) {
    return root.field(field).nameInstead(field);
  }

  /** The JSON that stands in place of the value of a field of the document itself. */
  public Optional<String> replacement(String field) {
    return root.field(field).value().map(json -> new String(json, StandardCharsets.UTF_8));
  }

  /** What happens inside the value of a field of the document itself. */
  public JsonView inside(String field) {
    return new JsonView(root.field(field).inside());
  }

  /**
   * Writes the view of a document in UTF-8.
   *
   * @throws tools.jackson.core.JacksonException if the document is not well-formed; a part may have
   *     been written by then
   */
  public void write(byte[] document, OutputStream out) throws IOException {
    if (root.isUnchanged()) {
      out.write(document);
    } else {
      new ViewWriting(document, out).write(root);
    }
  }

  /**
   * Passes on what is written, in UTF-8, without the fields that this view drops; nothing else of
   * it is done. Several documents may follow each other, as lines do.
   */
  public OutputStream leavingOut(OutputStream out) {
    return root.isUnchanged() ? out : new LeavingOut(root, out);
  }

  private JsonView changed(String path, UnaryOperator<FieldView> change) {
    return new JsonView(root.with(names(path), change));
  }

  private static List<String> names(String path) {
    return List.of(path.split("\\.", -1));
  }
}
