package dev.lintel.kontrakt.prices;

import dev.lintel.catalogue.contracts.pricing.ContractPage;
import dev.lintel.catalogue.contracts.pricing.ContractPrices;
import dev.lintel.catalogue.contracts.pricing.Order;
import dev.lintel.catalogue.contracts.pricing.PriceQuestion;
import dev.lintel.catalogue.contracts.pricing.PriceSelection;
import dev.lintel.catalogue.contracts.pricing.PricedItem;
import dev.lintel.kontrakt.conventions.Party;
import dev.lintel.kontrakt.conventions.Shared;
import dev.lintel.kontrakt.conventions.Today;
import dev.lintel.kontrakt.wire.Price;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Route;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** "Get prices": what items cost the caller by his contracts, calculated now. */
public final class PriceRoute {
  private static final JsonMapper JSON = JsonFormat.mapper();

  private final ContractPrices prices;
  private final Today today;

  public PriceRoute(ContractPrices prices, Today today) {
    this.prices = prices;
    this.today = today;
  }

  public Route route() {
    return Shared.served(Route.get("prices", Shared.path("/prices")))
        .describedAs(
            "Prices",
            "Prices by one's contracts, calculated at the moment of asking.",
            "At least one of calculationDate, changedAfterDate, suppliers and nobbNumbers is"
                + " required. Pages count contracts, not prices. Items that no contract covers are"
                + " left out.")
        .takes(PriceParameters.ALL)
        .judges(PriceParameters.check(today))
        .answers(
            Outcome.of(
                200,
                "The prices; by item where items are named, else contract by contract.",
                new TypeReference<List<Price>>() {}.getType()))
        .handledBy(this::answer);
  }

  private Answer answer(Call call) {
    PriceQuestion question = question(call);
    PriceSelection selection = selection(call);
    Optional<ContractPage> page = page(call);
    if (selection.items().isEmpty()) {
      return Answer.stream(
          Shared.JSON.mediaType().toString(),
          out -> write(question, selection, page.orElse(ContractPages.ALL), out));
    }
    List<PricedItem> priced = prices.of(question, selection);
    return Answer.entity(
        page.map(asked -> ContractPages.of(priced, asked)).orElse(priced).stream()
            .map(Price::of)
            .toList());
  }

  private PriceQuestion question(Call call) {
    Order order =
        new Order(
            call.find(PriceParameters.QUANTITY).orElse(BigDecimal.ONE),
            call.find(PriceParameters.DELIVERY_TYPE).orElse(""),
            call.find(PriceParameters.POSTAL_CODE).orElse(""),
            call.find(PriceParameters.PACKAGE).orElse(""));
    return new PriceQuestion(
        Party.of(call).participant(),
        call.find(PriceParameters.CALCULATION_DATE).orElseGet(today::date),
        order,
        call.get(PriceParameters.EXPLAIN));
  }

  private static PriceSelection selection(Call call) {
    return new PriceSelection(
        call.find(PriceParameters.NOBB_NUMBERS).orElse(List.of()).stream().distinct().toList(),
        call.find(PriceParameters.SUPPLIERS).orElse(List.of()).stream().distinct().toList(),
        call.find(PriceParameters.CHANGED_AFTER_DATE));
  }

  private static Optional<ContractPage> page(Call call) {
    return call.find(PriceParameters.CONTRACTS_PER_PAGE)
        .map(count -> new ContractPage(count, call.find(PriceParameters.CONTRACT_PAGE).orElse(1)));
  }

  private void write(
      PriceQuestion question, PriceSelection selection, ContractPage page, OutputStream out)
      throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    json.writeStartArray();
    prices.walk(question, selection, page, price -> json.writePOJO(Price.of(price)));
    json.writeEndArray();
    // Closed only after success: closing after a failure would end the array as if it were whole.
    json.close();
  }
}
