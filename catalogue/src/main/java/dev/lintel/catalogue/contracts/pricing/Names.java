package dev.lintel.catalogue.contracts.pricing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Numbers for the few texts that very many items share: groups, units, currencies. They come from
 * registers, so there are thousands of them at most.
 */
final class Names {

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final List<String> names = new CopyOnWriteArrayList<>();

  int number(String name) {
    Integer known = numbers.get(name);
    return known == null ? added(name) : known;
  }

  private synchronized int added(String name) {
    return numbers.computeIfAbsent(
        name,
        _ -> {
          names.add(name);
          return names.size() - 1;
        });
  }

  String name(int number) {
    return names.get(number);
  }
}
