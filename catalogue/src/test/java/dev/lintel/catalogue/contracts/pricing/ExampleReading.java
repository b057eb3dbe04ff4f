package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.History;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Parties;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.catalogue.contracts.Validity;
import dev.lintel.catalogue.contracts.pricing.PageOfRules.Example;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tables of an example mean. */
record ExampleReading(Example example) {

  private static final Map<String, String> USUAL_CONTRACT =
      Map.of(
          "Contract", "1",
          "Sender", "50001",
          "Currency", "NOK",
          "Days", "2026-01-01 to 2026-12-31",
          "Approved", "2025-12-01");
  private static final Map<String, String> USUAL_INDEX =
      Map.of("Index", "100.00", "Currency", "NOK", "Unit", "STK", "Days", "from 2026-01-01");

  List<Map<String, String>> questions() {
    return example.rows("Day", "Order");
  }

  List<Contract> contracts() {
    return orUsual(example.rows("Contract", "Sender"), USUAL_CONTRACT).stream()
        .map(this::contract)
        .toList();
  }

  private Contract contract(Map<String, String> row) {
    Instant time = Instant.parse("2025-11-01T08:00:00Z");
    Optional<Instant> approved =
        text(row, "Approved").map(day -> Instant.parse(day + "T12:00:00Z"));
    return new Contract(
        Long.parseLong(row.get("Contract")),
        new Parties(50001, Integer.parseInt(row.get("Sender")), 60001),
        "",
        row.get("Currency"),
        days(row),
        new History(time, Optional.of(time), approved, time),
        example.rows("Contract", "Condition").stream()
            .filter(condition -> condition.get("Contract").equals(row.get("Contract")))
            .map(ExampleReading::condition)
            .toList());
  }

  private static Condition condition(Map<String, String> row) {
    List<String> only = parts(row.get("Only when"));
    return new Condition(
        Long.parseLong(row.get("Condition")),
        Purpose.valueOf(constant(row.get("For"))),
        Level.valueOf(constant(row.get("Level"))),
        row.get("Target"),
        days(row),
        !only.contains("switched off"),
        "",
        new Criteria(
            after(only, "from ").map(each -> new BigDecimal(each.split(" ")[0])),
            after(only, "from ").map(each -> each.split(" ")[1]).orElse(""),
            after(only, "delivery ").orElse(""),
            after(only, "zone ").orElse(""),
            after(only, "package ").orElse("")),
        parts(row.get("Elements")).stream().map(ExampleReading::element).toList());
  }

  private static Element element(String text) {
    if (text.endsWith(" %")) {
      return new Element(Element.Kind.PERCENT, new BigDecimal(text.replace(" %", "")));
    }
    return text.startsWith("net ")
        ? new Element(Element.Kind.NET_PRICE, new BigDecimal(text.substring(4)))
        : new Element(Element.Kind.AMOUNT, new BigDecimal(text));
  }

  List<ItemRecord.IndexPrice> indexPrices() {
    return orUsual(example.rows("Index", "Currency"), USUAL_INDEX).stream()
        .map(row ->
            new ItemRecord.IndexPrice(
                Span.of(days(row)),
                new BigDecimal(row.get("Index")),
                row.get("Currency"),
                row.get("Unit")))
        .sorted((one, other) -> Integer.compare(other.span().first(), one.span().first()))
        .toList();
  }

  static Order order(Map<String, String> row) {
    List<String> said = parts(row.get("Order"));
    return new Order(
        after(said, "quantity ").map(BigDecimal::new).orElse(BigDecimal.ONE),
        after(said, "delivery ").orElse(""),
        after(said, "postal code ").orElse(""),
        after(said, "package ").orElse(""));
  }

  static Validity days(String text) {
    if (text.startsWith("from ")) {
      return Validity.since(LocalDate.parse(text.substring(5)));
    }
    String[] ends = text.split(" to ");
    return ends.length == 2
        ? Validity.between(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]))
        : Validity.ALWAYS;
  }

  private static Validity days(Map<String, String> row) {
    return days(row.get("Days"));
  }

  private static Optional<String> text(Map<String, String> row, String column) {
    return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
  }

  private static List<Map<String, String>> orUsual(
      List<Map<String, String>> rows, Map<String, String> usual) {
    return rows.isEmpty() ? List.of(usual) : rows;
  }

  private static String constant(String text) {
    return text.toUpperCase(Locale.ROOT).replace(' ', '_');
  }

  private static List<String> parts(String cell) {
    return Arrays.stream(cell.split("; ")).filter(part -> !part.isEmpty()).toList();
  }

  private static Optional<String> after(List<String> parts, String prefix) {
    Stream<String> those = parts.stream().filter(part -> part.startsWith(prefix));
    return those.map(part -> part.substring(prefix.length())).findFirst();
  }
}
