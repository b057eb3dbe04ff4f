package dev.lintel.kontrakt.contracts;

import static dev.lintel.properties.profile.ParameterTypes.day;
import static dev.lintel.properties.profile.ParameterTypes.flag;

import dev.lintel.catalogue.contracts.ContractFilter;
import dev.lintel.catalogue.contracts.Contracts;
import dev.lintel.kontrakt.conventions.Parameters;
import dev.lintel.kontrakt.conventions.Party;
import dev.lintel.kontrakt.conventions.Shared;
import dev.lintel.kontrakt.conventions.Today;
import dev.lintel.kontrakt.wire.Contract;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.ArgumentCheck;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** "Get contracts": those that the caller is a party to, by number. */
public final class ContractRoute {
  private static final Parameter<Integer> COUNT =
      Parameter.query("count", Parameters.contractCount(), "How many contracts a page has.")
          .mandatory();
  private static final Parameter<Integer> PAGE =
      Parameter.query("page", Parameters.page(), "Which page, the first being 1.").mandatory();
  private static final Parameter<List<Integer>> SUPPLIERS =
      Parameters.suppliers("Only contracts about items of these suppliers, by participant number.");
  private static final Parameter<LocalDate> FROM =
      Parameter.query(
          "from", day(), "Only contracts approved or modified on this day or later (Europe/Oslo).");
  private static final Parameter<LocalDate> TO =
      Parameter.query(
          "to", day(), "Only contracts approved or modified on this day or before (Europe/Oslo).");
  private static final Parameter<Boolean> ONLY_ACTIVE =
      Parameter.query(
              "onlyActiveConditions",
              flag(),
              "Whether conditions are left out that are switched off or are over.")
          .orElse(false);
  private static final List<Parameter<?>> ALL =
      List.of(COUNT, PAGE, SUPPLIERS, FROM, TO, ONLY_ACTIVE);

  private final Contracts contracts;
  private final Today today;

  public ContractRoute(Contracts contracts, Today today) {
    this.contracts = contracts;
    this.today = today;
  }

  public Route route() {
    return Shared.served(Route.get("contracts", Shared.path("/contracts")))
        .describedAs(
            "Contracts",
            "The contracts that one owns, sent or received.",
            "Page through them until a page has fewer than count.")
        .takes(ALL)
        .judges(ArgumentCheck.inOrder(FROM, TO))
        .answers(
            Outcome.of(
                200, "The contracts, by number.", new TypeReference<List<Contract>>() {}.getType()))
        .handledBy(this::answer);
  }

  private Answer answer(Call call) {
    int party = Party.of(call).participant();
    boolean onlyActive = call.get(ONLY_ACTIVE);
    return Answer.entity(
        contracts.page(filter(call, party), call.get(COUNT), call.get(PAGE)).stream()
            .map(contract -> onlyActive ? contract.activeOn(today.date()) : contract)
            .map(contract -> Contract.of(contract, party))
            .toList());
  }

  private static ContractFilter filter(Call call, int party) {
    return new ContractFilter(
        party,
        call.find(SUPPLIERS).orElse(List.of()).stream().distinct().toList(),
        call.find(FROM).map(Today::beginning),
        call.find(TO).map(last -> Today.beginning(last.plusDays(1))));
  }
}
