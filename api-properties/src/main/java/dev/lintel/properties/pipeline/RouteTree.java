package dev.lintel.properties.pipeline;

import dev.lintel.properties.profile.Alias;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.PathTemplate;
import dev.lintel.properties.profile.PathTemplate.Literal;
import dev.lintel.properties.profile.PathTemplate.Segment;
import dev.lintel.properties.profile.PathTemplate.Variable;
import dev.lintel.properties.profile.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All routes of all APIs by the segments of their paths. A literal segment wins over a variable;
 * each version of a route is a path of its own.
 */
final class RouteTree {

  /**
   * A route in one version, at its own path or at a further one, with the names of the path's
   * variables in their order.
   */
  record Leaf(
      ApiProfile api, Route route, int version, Optional<Alias> alias, List<String> variables) {}

  /** What a path leads to: a leaf for each method, and what stands in the variables' places. */
  record Place(Map<String, Leaf> methods, List<String> values) {

    Match match(String method) {
      Leaf leaf = methods.get(method);
      Map<String, String> variables = new LinkedHashMap<>();
      for (int i = 0; i < leaf.variables().size(); i++) {
        variables.put(leaf.variables().get(i), values.get(i));
      }
      return new Match(leaf.api(), leaf.route(), leaf.version(), leaf.alias(), variables);
    }
  }

  private static final class Node {
    final Map<String, Node> literals = new HashMap<>();
    final Map<String, Leaf> methods = new TreeMap<>();
    Optional<Node> variable = Optional.empty();

    Node next(Segment segment) {
      return switch (segment) {
        case Literal(String text) -> literals.computeIfAbsent(text, key -> new Node());
        case Variable ignored -> {
          variable = variable.or(() -> Optional.of(new Node()));
          yield variable.get();
        }
      };
    }
  }

  private final Node root = new Node();

  RouteTree(List<ApiProfile> apis) {
    for (ApiProfile api : apis) {
      api.routes().forEach(route -> add(api, route));
    }
  }

  private void add(ApiProfile api, Route route) {
    add(api, route, Optional.empty());
    route.aliases().forEach(alias -> add(api, route, Optional.of(alias)));
  }

  private void add(ApiProfile api, Route route, Optional<Alias> alias) {
    PathTemplate path = alias.map(Alias::path).orElse(route.path());
    if (!path.isVersioned()) {
      add(path, new Leaf(api, route, 0, alias, path.variables()));
      return;
    }
    for (int version : route.versions().numbers()) {
      PathTemplate one = PathTemplate.of(path.inVersion(version));
      add(one, new Leaf(api, route, version, alias, one.variables()));
    }
  }

  private void add(PathTemplate path, Leaf leaf) {
    Node node = root;
    for (Segment segment : path.segments()) {
      node = node.next(segment);
    }
    String method = leaf.route().method();
    if (node.methods.putIfAbsent(method, leaf) != null) {
      throw new IllegalArgumentException("Two routes for " + method + " " + path.text());
    }
  }

  Optional<Place> find(String path) {
    return find(root, PathTemplate.split(path), 0, new ArrayList<>());
  }

  private static Optional<Place> find(Node node, List<String> parts, int at, List<String> values) {
    if (at == parts.size()) {
      return node.methods.isEmpty()
          ? Optional.empty()
          : Optional.of(new Place(node.methods, List.copyOf(values)));
    }
    String part = parts.get(at);
    Node literal = node.literals.get(part);
    if (literal != null) {
      Optional<Place> place = find(literal, parts, at + 1, values);
      if (place.isPresent()) {
        return place;
      }
    }
    if (node.variable.isEmpty() || part.isEmpty()) {
      return Optional.empty();
    }
    values.add(part);
    Optional<Place> place = find(node.variable.get(), parts, at + 1, values);
    values.removeLast();
    return place;
  }
}
