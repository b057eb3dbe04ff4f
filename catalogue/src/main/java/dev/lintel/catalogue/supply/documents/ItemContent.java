package dev.lintel.catalogue.supply.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a supplier's copy of an item contains. Documents in it are not changed in place.
 *
 * @param mediaChanged whether the media differ from those that are published
 */
public record ItemContent(
    ObjectNode fields, List<ObjectNode> packages, List<ObjectNode> media, boolean mediaChanged) {

  public ItemContent {
    packages = List.copyOf(packages);
    media = List.copyOf(media);
  }

  /** The content that is stored as one document. */
  public static ItemContent of(ObjectNode document) {
    return new ItemContent(
        (ObjectNode) document.get("fields"),
        objects(document, "packages"),
        objects(document, "media"),
        document.path("mediaChanged").asBoolean(false));
  }

  /** The content as one document. */
  public ObjectNode document() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.set("fields", fields);
    document.putArray("packages").addAll(packages);
    document.putArray("media").addAll(media);
    document.put("mediaChanged", mediaChanged);
    return document;
  }

  public ItemContent withFields(ObjectNode other) {
    return new ItemContent(other, packages, media, mediaChanged);
  }

  public ItemContent withPackages(List<ObjectNode> other) {
    return new ItemContent(fields, other, media, mediaChanged);
  }

  /** The same with other media, which are thereby not published as they are. */
  public ItemContent withMedia(List<ObjectNode> other) {
    return new ItemContent(fields, packages, other, true);
  }

  /** The same, with media that are published as they are. */
  public ItemContent withMediaPublished() {
    return new ItemContent(fields, packages, media, false);
  }

  /** The part with an id. */
  public static Optional<ObjectNode> find(List<ObjectNode> parts, UUID id) {
    return parts.stream()
        .filter(part -> part.path("id").asString("").equals(id.toString()))
        .findFirst();
  }

  /** The parts with one in the place of that with its id. */
  public static List<ObjectNode> replaced(List<ObjectNode> parts, ObjectNode part) {
    List<ObjectNode> replaced = new ArrayList<>(parts);
    replaced.replaceAll(each -> each.get("id").equals(part.get("id")) ? part : each);
    return replaced;
  }

  /** The parts and one more. */
  public static List<ObjectNode> with(List<ObjectNode> parts, ObjectNode part) {
    List<ObjectNode> more = new ArrayList<>(parts);
    more.add(part);
    return more;
  }

  private static List<ObjectNode> objects(ObjectNode document, String name) {
    return document.path(name).valueStream().map(ObjectNode.class::cast).toList();
  }
}
