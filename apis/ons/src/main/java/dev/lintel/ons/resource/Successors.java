package dev.lintel.ons.resource;

import dev.lintel.properties.profile.RouteBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The vendor's operations: the path of each below {@code /t/}, its successor below {@code /v0/},
 * and the parameters that are called otherwise there. Facts of the vendor's migration table of
 * 2025.
 */
public final class Successors {
  private static final String TABLE = "/dev/lintel/ons/operations.csv";
  private static final int COLUMNS = 4;

  /**
   * One operation.
   *
   * @param successor the later path; empty where there is none
   * @param renamed later names of parameters by their earlier ones
   */
  public record Row(String method, String path, String successor, Map<String, String> renamed) {}

  private final Map<String, Row> rows;
  private final PathLives lives;

  private Successors(Map<String, Row> rows, PathLives lives) {
    this.rows = rows;
    this.lives = lives;
  }

  /** The table, with the announced ends of earlier and later paths. */
  public static Successors read(PathLives lives) {
    var rows = new LinkedHashMap<String, Row>();
    for (String line : lines()) {
      Row row = row(line);
      rows.put(row.method() + " " + row.path(), row);
    }
    return new Successors(rows, lives);
  }

  /** All operations, in order of path. */
  public List<Row> rows() {
    return List.copyOf(rows.values());
  }

  /** Lets a route answer at its successor too. Of two with one successor, the first has it. */
  RouteBuilder alias(RouteBuilder route, String method, String path) {
    route.deprecated(lives.earlier());
    Row row = rows.get(method + " " + path);
    return row == null || row.successor().isEmpty() || !isFirst(row)
        ? route
        : route.alsoAt(row.successor(), row.renamed(), lives.later());
  }

  private boolean isFirst(Row row) {
    return rows.values().stream()
        .filter(other -> other.method().equals(row.method()))
        .filter(other -> other.successor().equals(row.successor()))
        .findFirst()
        .filter(row::equals)
        .isPresent();
  }

  private static Row row(String line) {
    String[] fields = line.split(",", COLUMNS);
    var renamed = new LinkedHashMap<String, String>();
    for (String pair : fields[3].split(" ")) {
      if (!pair.isEmpty()) {
        renamed.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
      }
    }
    return new Row(fields[0], fields[1], fields[2], renamed);
  }

  private static List<String> lines() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Successors.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
      return in.lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
