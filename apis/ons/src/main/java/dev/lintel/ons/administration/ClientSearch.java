package dev.lintel.ons.administration;

import dev.lintel.care.addresses.ClientAddress;
import dev.lintel.care.clients.CarePeriods;
import dev.lintel.care.clients.Client;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Page;
import dev.lintel.care.register.Stored;
import dev.lintel.care.register.Words;
import dev.lintel.ons.resource.Errors;
import dev.lintel.ons.resource.Operation;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The search for clients by beginnings of words: those in care on a day, and others if they are
 * asked for.
 */
final class ClientSearch {
  private static final Parameter<String> EMPLOYEE =
      Parameters.word("employee_id", "An employee's id; he must exist.");
  private static final Parameter<Boolean> WAITING =
      Parameters.flag("include_waiting", "Whether those count whose care has not begun.");
  private static final Parameter<Boolean> OUT_OF_CARE =
      Parameters.flag("include_outofcare", "Whether those count whose care is over.");
  private static final Parameter<LocalDate> ON_DATE =
      Parameter.query(
          "on_date", ParameterTypes.day(), "The day that counts; without it, the present one.");
  private static final Parameter<Long> LOCATION =
      Parameter.query(
          "location_id",
          Parameters.number(),
          "Those there or in a location of it alone; with employee_id.");

  private final Setting setting;
  private final Operations<Client> clients;

  ClientSearch(Setting setting) {
    this.setting = setting;
    this.clients = new Operations<>(setting, Clients.RESOURCE);
  }

  Stream<Route> routes() {
    return Stream.of(
        takes(clients.get("search", "/t/clients/searchresult", "Those with words that begin so."))
            .values("clientSearchResults", ClientSearchResult.class, this::ungrouped),
        takes(clients.get("searchGrouped", "/t/clients/search_grouped", "The best ones first."))
            .values("clientSearchResults", ClientSearchResult.class, this::grouped));
  }

  private static Operation<Client> takes(Operation<Client> search) {
    return search
        .mayMiss()
        .takes(
            Parameters.QUERY,
            EMPLOYEE,
            Parameters.LIMIT,
            Parameters.OFFSET,
            WAITING,
            OUT_OF_CARE,
            ON_DATE,
            LOCATION);
  }

  private List<ClientSearchResult> ungrouped(Call call) {
    return results(
        find(call, wanted(call), Parameters.page(call)), ClientSearchResultGroup.UNGROUPED);
  }

  /** Those that fit exactly come before those that begin so. */
  private List<ClientSearchResult> grouped(Call call) {
    Predicate<Client> wanted = wanted(call);
    Set<String> words = new HashSet<>(Words.of(call.get(Parameters.QUERY)));
    Predicate<Client> exact = client -> new HashSet<>(client.words()).containsAll(words);
    long end = (long) call.get(Parameters.OFFSET) + call.get(Parameters.LIMIT);
    var upToEnd = new Page(0, (int) Math.min(end, Integer.MAX_VALUE));
    var all = new ArrayList<ClientSearchResult>();
    all.addAll(results(find(call, wanted.and(exact), upToEnd), ClientSearchResultGroup.EXACT));
    var rest = new Page(0, upToEnd.limit() - all.size());
    all.addAll(
        results(find(call, wanted.and(exact.negate()), rest), ClientSearchResultGroup.BEGINNING));
    return all.stream().skip(call.get(Parameters.OFFSET)).toList();
  }

  private List<Client> find(Call call, Predicate<Client> wanted, Page page) {
    return setting
        .care()
        .register()
        .search(
            Client.KIND,
            call.get(Parameters.QUERY),
            stored -> wanted.test(stored.as(Client.class)),
            page)
        .stream()
        .map(stored -> stored.as(Client.class))
        .toList();
  }

  private Predicate<Client> wanted(Call call) {
    requireEmployee(call);
    LocalDate day = call.find(ON_DATE).orElseGet(setting.care()::today);
    Predicate<Client> inState =
        client ->
            switch (client.care().on(day)) {
              case CarePeriods.State.IN_CARE -> true;
              case CarePeriods.State.WAITING -> call.get(WAITING);
              case CarePeriods.State.OUT_OF_CARE -> call.get(OUT_OF_CARE);
            };
    return call.find(LOCATION)
        .map(location -> LocationAssignments.clientsIn(setting, location, day))
        .map(ids -> inState.and(client -> ids.contains(client.id())))
        .orElse(inState);
  }

  /** "Only works when also using employee_id"; "404: Employee not found". */
  private void requireEmployee(Call call) {
    Optional<String> employee = call.find(EMPLOYEE);
    if (employee.isEmpty() && call.find(LOCATION).isPresent()) {
      throw Errors.invalid(
          LOCATION.name(), call.get(LOCATION), "works together with employee_id alone");
    }
    employee.ifPresent(id -> {
      if (!id.matches("\\d{1,18}")) {
        throw Errors.missing("The employee " + id);
      }
      clients.require(Employee.KIND, Long.parseLong(id));
    });
  }

  private List<ClientSearchResult> results(List<Client> found, ClientSearchResultGroup group) {
    Map<Long, List<ClientAddress>> addresses =
        setting
            .care()
            .register()
            .anyOf(
                ClientAddress.KIND,
                ClientAddress.BY_CLIENT,
                found.stream().map(Client::id).toList())
            .stream()
            .map((Stored stored) -> stored.as(ClientAddress.class))
            .collect(Collectors.groupingBy(ClientAddress::clientId));
    LocalDate today = setting.care().today();
    return found.stream()
        .map(client ->
            ClientSearchResult.of(
                client,
                AddressOrder.OF_CLIENTS.first(
                    addresses.getOrDefault(client.id(), List.of()), today),
                group))
        .toList();
  }
}
