package dev.lintel.properties.openapi;

import dev.lintel.properties.paging.PageHeaderNames;
import dev.lintel.properties.paging.PageParameters;
import dev.lintel.properties.paging.PagingRules;
import dev.lintel.properties.paging.SortOrder;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Describes what a route takes and answers where it pages. */
final class PagingDescription {
  private PagingDescription() {}

  static List<Parameter> parameters(PagingRules rules) {
    String lifetime = rules.tokenLifetime().toMinutes() + " minutes";
    return List.of(
        query(PageParameters.PAGE_SIZE, size(rules), "How many entries a page holds at most."),
        query(
            PageParameters.PAGE_TOKEN,
            ScalarSchemas.ofType("string"),
            ("The token of a previous answer, for the page after or before it; none for the first"
                    + " page. It lives %s and belongs to one query: filters, body, sort and page"
                    + " size are repeated with it. One that has expired gives the first page.")
                .formatted(lifetime)),
        query(PageParameters.SORT_FIELD, oneOf(rules.sortFields()), "What is sorted by."),
        query(PageParameters.SORT_ORDER, oneOf(orders()), "Ascending or descending."));
  }

  static Map<String, Header> headers(PageHeaderNames names) {
    var headers = new TreeMap<String, Header>();
    names
        .totalHits()
        .forEach(name ->
            headers.put(
                name,
                HeaderDescriptions.header(
                    "integer", "The entries of all pages, at the walk's first.")));
    names
        .forwardToken()
        .forEach(name ->
            headers.put(
                name,
                HeaderDescriptions.header("string", "For the page after; none on the last page.")));
    names
        .backwardToken()
        .forEach(name ->
            headers.put(
                name,
                HeaderDescriptions.header(
                    "string", "For the page before; none on the first page.")));
    headers.put(
        names.tokenExpired(),
        HeaderDescriptions.header(
            "boolean", "Sent where the token had expired, so that this is the first page."));
    return headers;
  }

  private static JsonSchema size(PagingRules rules) {
    JsonSchema size = ScalarSchemas.ofType("integer");
    size.setFormat("int32");
    size.setMinimum(BigDecimal.ONE);
    size.setMaximum(BigDecimal.valueOf(rules.maximumSize()));
    size.setDefault(rules.defaultSize());
    return size;
  }

  private static JsonSchema oneOf(List<String> words) {
    JsonSchema schema = ScalarSchemas.oneOf(words);
    schema.setDefault(words.getFirst());
    return schema;
  }

  private static List<String> orders() {
    return Stream.of(SortOrder.values()).map(SortOrder::word).toList();
  }

  private static Parameter query(String name, JsonSchema schema, String description) {
    return new Parameter()
        .name(name)
        .in("query")
        .required(false)
        .description(description)
        .schema(schema);
  }
}
