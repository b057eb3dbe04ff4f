package dev.lintel.supplier.conventions;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of change that this API accepts; each is also the name of its route. */
public enum ChangeKind {
  CREATE_MODULE("createModule", "/modules/%d"),
  PATCH_MODULE("patchModule", "/modules/%d"),
  CREATE_ITEM("createItem", "/items/%d"),
  PATCH_ITEM("patchItem", "/items/%d"),
  PUBLISH_ITEM("publishItem", "/items/%d"),
  ADD_PACKAGE("addPackage", "/items/%d/packages"),
  PATCH_PACKAGE("patchPackage", "/items/%d/packages"),
  PUT_PRICE("putPrice", "/items/%d/prices"),
  PATCH_PRICE("patchPrice", "/items/%d/prices"),
  DELETE_PRICE("deletePrice", "/items/%d/prices"),
  PUBLISH_PRICE("publishPrice", "/items/%d/prices"),
  ADD_MEDIA("addMedia", "/items/%d/media"),
  PATCH_MEDIA("patchMedia", "/items/%d/media");

  private static final String SCOPE = "connect-supplier.";

  private final String operation;
  private final String resource;

  ChangeKind(String operation, String resource) {
    this.operation = operation;
    this.resource = resource;
  }

  /** The name of the route that accepts it. */
  public String operation() {
    return operation;
  }

  /** The name under which it is stored, unique over all APIs of a server. */
  public String stored() {
    return SCOPE + operation;
  }

  /** The kind that was stored under a name. */
  public static Optional<ChangeKind> storedAs(String name) {
    return Stream.of(values()).filter(kind -> kind.stored().equals(name)).findFirst();
  }

  /** The path, within a version, of what was changed; its last part is that of one of several. */
  public String resource(int number, Optional<String> part) {
    return resource.formatted(number) + part.map(id -> "/" + id).orElse("");
  }
}
