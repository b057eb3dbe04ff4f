package dev.lintel.properties.limits;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The policies in force at one moment, ready to be asked: for each endpoint the list that applies
 * is made once. Endpoints come from the routes, so their number is bounded.
 */
final class PolicySet {
  private record Place(String api, String endpoint) {}

  private final Map<String, List<LimitPolicy>> byApi;
  private final Map<Place, List<LimitPolicy>> byPlace = new ConcurrentHashMap<>();

  private PolicySet(Map<String, List<LimitPolicy>> byApi) {
    this.byApi = byApi;
  }

  static PolicySet of(List<LimitPolicy> policies) {
    return new PolicySet(
        policies.stream()
            .filter(policy -> policy.mode() != LimitPolicy.Mode.OFF)
            .collect(Collectors.groupingBy(LimitPolicy::api)));
  }

  List<LimitPolicy> applying(String api, String endpoint) {
    return byPlace.computeIfAbsent(new Place(api, endpoint), this::find);
  }

  List<LimitPolicy> all(String api) {
    return byApi.getOrDefault(api, List.of());
  }

  private List<LimitPolicy> find(Place place) {
    return byApi.getOrDefault(place.api(), List.of()).stream()
        .filter(policy -> policy.scope().covers(place.endpoint()))
        .toList();
  }
}
