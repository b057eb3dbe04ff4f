package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.groups.ProductGroup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tree of product groups, grown from the list of names; every seventeenth leaf has expired and
 * bears no items.
 */
final class GroupTree {

  private static final int EXPIRED_EVERY = 17;
  private static final int FIRST_ETIM_CLASS = 2000;

  private final List<ProductGroup> groups = new ArrayList<>();
  private final List<Leaf> leaves = new ArrayList<>();
  private final Instant now;
  private String main = "";
  private String unit = "";
  private int mains;
  private int branches;
  private int count;

  GroupTree(Instant now) {
    this.now = now;
    lines().filter(line -> !line.startsWith("#")).forEach(this::grow);
  }

  List<ProductGroup> groups() {
    return List.copyOf(groups);
  }

  /** Those that items may belong to. */
  List<Leaf> leaves() {
    return List.copyOf(leaves);
  }

  int families() {
    return mains;
  }

  private void grow(String line) {
    if (line.startsWith("= ")) {
      growMain(line.substring(2).split(" \\| "));
    } else {
      growBranch(line.split(": "));
    }
  }

  private void growMain(String[] parts) {
    mains++;
    branches = 0;
    main = "%02d".formatted(mains);
    unit = parts[1];
    add(main, parts[0], Optional.empty(), true);
  }

  private void growBranch(String[] parts) {
    branches++;
    String number = main + "%02d".formatted(branches);
    add(number, parts[0], Optional.of(main), true);
    String[] names = parts[2].split(", ");
    for (int place = 0; place < names.length; place++) {
      growLeaf(number, number + "%03d".formatted(10 * (place + 1)), names[place], parts);
    }
  }

  private void growLeaf(String branch, String number, String name, String[] parts) {
    count++;
    boolean active = count % EXPIRED_EVERY != 0;
    add(number, name, Optional.of(branch), active);
    if (active) {
      String etimClass = "EC%06d".formatted(FIRST_ETIM_CLASS + 7 * count);
      leaves.add(
          new Leaf(number, name, parts[0], mains - 1, Shape.named(parts[1]), unit, etimClass));
    }
  }

  private void add(String number, String name, Optional<String> parent, boolean active) {
    boolean leaf = number.length() == 7;
    String unspsc = leaf ? "30%s".formatted(number.substring(0, 6)) : "";
    Instant created = now.minus(Duration.ofDays(4000L - groups.size()));
    Instant changed = active ? created : now.minus(Duration.ofDays(100));
    groups.add(
        new ProductGroup(
            number,
            name,
            parent,
            unspsc,
            leaf ? unit : "",
            leaf ? "STK" : "",
            active,
            created,
            changed));
  }

  private static Stream<String> lines() {
    try (InputStream names = GroupTree.class.getResourceAsStream("groups.txt")) {
      return new String(names.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
