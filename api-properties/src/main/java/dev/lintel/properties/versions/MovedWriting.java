package dev.lintel.properties.versions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The view of one object whose fields are moved, in bytes; values keep theirs. */
final class MovedWriting {
  private static final byte[] EMPTY = {'{', '}'};

  private MovedWriting() {}

  static byte[] of(byte[] object, ViewNode node) throws IOException {
    byte[] shown = view(object, node.withoutMoves());
    for (Move move : node.moves()) {
      Optional<byte[]> value = value(object, move.from());
      if (value.isPresent()) {
        shown = with(shown, move.to(), field(value.get(), node.at(move.from())));
      }
    }
    for (Move move : node.moves()) {
      if (value(object, move.from()).isPresent()) {
        shown = pruned(shown, node.namesOf(Moves.front(move.from())));
      }
    }
    return shown;
  }

  private static byte[] view(byte[] value, ViewNode node) throws IOException {
    if (node.isUnchanged()) {
      return value;
    }
    var out = new ByteArrayOutputStream(value.length);
    new ViewWriting(value, out).write(node);
    return out.toByteArray();
  }

  /** The value of a moved field, as the older version has it. */
  private static byte[] field(byte[] value, FieldView field) throws IOException {
    if (field.value().isPresent()) {
      return field.value().get();
    }
    String other = field.values().get(new String(value, java.nio.charset.StandardCharsets.UTF_8));
    return other == null
        ? view(value, field.inside())
        : other.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Optional<byte[]> value(byte[] object, List<String> path) {
    Optional<byte[]> place = Optional.of(object);
    for (String name : path) {
      place = place.filter(RawObject::isObject).flatMap(inner -> RawObject.of(inner).get(name));
    }
    return place;
  }

  private static byte[] with(byte[] object, List<String> path, byte[] value) {
    RawObject raw = RawObject.of(object);
    String name = path.getFirst();
    byte[] inner = raw.get(name).filter(RawObject::isObject).orElse(EMPTY);
    return raw.with(
            name, path.size() == 1 ? value : with(inner, path.subList(1, path.size()), value))
        .bytes();
  }

  /** Without the objects on a path that are empty, the innermost first. */
  private static byte[] pruned(byte[] object, List<String> path) {
    RawObject raw = RawObject.of(object);
    Optional<byte[]> inner =
        path.isEmpty() ? Optional.empty() : raw.get(path.getFirst()).filter(RawObject::isObject);
    if (inner.isEmpty()) {
      return object;
    }
    byte[] left = pruned(inner.get(), path.subList(1, path.size()));
    return RawObject.of(left).isEmpty()
        ? raw.without(path.getFirst()).bytes()
        : raw.with(path.getFirst(), left).bytes();
  }
}
