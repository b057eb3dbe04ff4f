package dev.lintel.catalogue.supply.references;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All lists as they were when they were read. */
public final class ReferenceLists {

  private static final String READ =
      """
      select list, name, description, parent from (
      select list, name, description, parent from catalogue.reference_entry
      union all select 'MANUFACTURERS', name, number::text, '' from catalogue.participant where active
      union all select 'UNITS', name, description, '' from catalogue.unit
      union all select 'PRODUCT_GROUPS', number, name, coalesce(parent, '')
        from catalogue.product_group where active and length(number) = 7
      ) as entries order by list, name collate "C", parent\
      """;
  private static final List<String> ITEM_TYPES =
      List.of("Standard", "Display", "Composite", "Special", "Service");
  private static final List<String> PACKAGE_TYPES =
      List.of("F-PAK", "D-PAK", "T-PAK", "PSE-PAK", "UDEF");
  private static final List<String> MEDIA_TYPES = List.of("PB", "MB", "TEG", "FDV", "MTG");

  private final Map<ReferenceList, Map<String, List<ReferenceEntry>>> lists =
      new EnumMap<>(ReferenceList.class);

  private ReferenceLists() {
    ITEM_TYPES.forEach(name -> add(ReferenceList.ITEM_TYPES, name, ""));
    PACKAGE_TYPES.forEach(name -> add(ReferenceList.PACKAGE_TYPES, name, ""));
    MEDIA_TYPES.forEach(name -> add(ReferenceList.MEDIA_TYPES, name, ""));
    List.of("TOTAL", "VAVVS").forEach(name -> add(ReferenceList.CHANNELS, name, ""));
    List.of("DKK", "EUR", "NOK", "SEK").forEach(name -> add(ReferenceList.CURRENCIES, name, ""));
    Stream.of(Locale.getISOCountries())
        .forEach(code ->
            add(
                ReferenceList.COUNTRIES,
                code,
                Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));
  }

  /** Reads all lists in one statement. */
  public static ReferenceLists read(Connection connection) throws SQLException {
    ReferenceLists lists = new ReferenceLists();
    try (PreparedStatement statement = connection.prepareStatement(READ);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        lists.add(
            ReferenceList.valueOf(rows.getString(1)),
            new ReferenceEntry(rows.getString(2), rows.getString(3), rows.getString(4)));
      }
    }
    return lists;
  }

  /** The entries of a list, by name. */
  public List<ReferenceEntry> entries(ReferenceList list) {
    List<ReferenceEntry> entries = new ArrayList<>();
    names(list).values().forEach(entries::addAll);
    return entries;
  }

  /** The entry with a name, if the list has it. */
  public Optional<ReferenceEntry> find(ReferenceList list, String name) {
    return names(list).getOrDefault(name, List.of()).stream().findFirst();
  }

  /** Whether a list has a name. */
  public boolean has(ReferenceList list, String name) {
    return names(list).containsKey(name);
  }

  /** Whether a list has a name that belongs to a parent. */
  public boolean has(ReferenceList list, String name, String parent) {
    return names(list).getOrDefault(name, List.of()).stream()
        .anyMatch(entry -> entry.parent().equals(parent));
  }

  /** The entries that belong to a parent. */
  public List<ReferenceEntry> of(ReferenceList list, String parent) {
    return entries(list).stream().filter(entry -> entry.parent().equals(parent)).toList();
  }

  private Map<String, List<ReferenceEntry>> names(ReferenceList list) {
    return lists.getOrDefault(list, Map.of());
  }

  private void add(ReferenceList list, String name, String description) {
    add(list, new ReferenceEntry(name, description, ""));
  }

  private void add(ReferenceList list, ReferenceEntry entry) {
    lists
        .computeIfAbsent(list, _ -> new LinkedHashMap<>())
        .computeIfAbsent(entry.name(), _ -> new ArrayList<>())
        .add(entry);
  }
}
