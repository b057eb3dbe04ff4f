package dev.lintel.catalogue.supply.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a document gives, by name; what it does not give is empty. Its shape was checked. */
public record Given(ObjectNode document) {

  /** Whether a field has a value. */
  public boolean has(String name) {
    return find(name).isPresent();
  }

  /** A text, or an empty one. */
  public String text(String name) {
    return find(name).map(JsonNode::asString).orElse("");
  }

  /** A whole number. */
  public OptionalInt integer(String name) {
    return find(name).map(value -> OptionalInt.of(value.asInt())).orElse(OptionalInt.empty());
  }

  /** A number. */
  public Optional<BigDecimal> decimal(String name) {
    return find(name).map(JsonNode::decimalValue);
  }

  /** A number rounded up to a whole one, so that nothing given becomes nothing; or 0. */
  public int roundedUp(String name) {
    return decimal(name)
        .map(value -> value.setScale(0, RoundingMode.CEILING).intValueExact())
        .orElse(0);
  }

  /** Whether a field is true. */
  public boolean flag(String name) {
    return find(name).map(JsonNode::asBoolean).orElse(false);
  }

  /** A day. */
  public Optional<LocalDate> date(String name) {
    return find(name).map(value -> LocalDate.parse(value.asString()));
  }

  /** The texts of an array. */
  public List<String> texts(String name) {
    return find(name).stream().flatMap(JsonNode::valueStream).map(JsonNode::asString).toList();
  }

  /** The whole numbers of an array. */
  public List<Integer> integers(String name) {
    return find(name).stream().flatMap(JsonNode::valueStream).map(JsonNode::asInt).toList();
  }

  /** The object of a field. */
  public Optional<Given> object(String name) {
    return find(name).map(value -> new Given((ObjectNode) value));
  }

  /** The objects of an array. */
  public List<Given> objects(String name) {
    return find(name).stream()
        .flatMap(JsonNode::valueStream)
        .map(value -> new Given((ObjectNode) value))
        .toList();
  }

  private Optional<JsonNode> find(String name) {
    return Optional.ofNullable(document.get(name)).filter(value -> !value.isNull());
  }
}
