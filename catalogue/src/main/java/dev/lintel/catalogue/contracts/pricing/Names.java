package dev.lintel.catalogue.contracts.pricing;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers for the few texts that very many items share: groups, units, currencies. They come from
 * registers, so there are thousands of them at most.
 */
final class Names {

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private volatile String[] names = {};

  int number(String name) {
    Integer known = numbers.get(name);
    return known == null ? added(name) : known;
  }

  private synchronized int added(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    int number = names.length;
    String[] more = Arrays.copyOf(names, number + 1);
    // Interned, so that equal ones are mostly the same one, which is seen without looking inside.
    more[number] = name.intern();
    // A number is told only after its name can be found.
    names = more;
    numbers.put(name, number);
    return number;
  }

  String name(int number) {
    return names[number];
  }
}
