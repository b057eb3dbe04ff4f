package dev.lintel.supplier.statuses;

import static dev.lintel.properties.profile.ParameterTypes.choice;
import static dev.lintel.properties.profile.ParameterTypes.list;
import static dev.lintel.properties.profile.ParameterTypes.text;
import static dev.lintel.properties.profile.Route.get;
import static dev.lintel.supplier.conventions.Parameters.OPERATION;
import static dev.lintel.supplier.conventions.Parameters.WAIT;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.operations.OperationFilter;
import dev.lintel.properties.operations.OperationState;
import dev.lintel.properties.operations.OperationStatus;
import dev.lintel.properties.operations.Operations;
import dev.lintel.properties.paging.PageRequest;
import dev.lintel.properties.paging.QuerySubject;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import dev.lintel.supplier.accepting.StatusAnswer;
import dev.lintel.supplier.conventions.Absent;
import dev.lintel.supplier.conventions.Pages;
import dev.lintel.supplier.conventions.Parameters;
import dev.lintel.supplier.conventions.Shared;
import dev.lintel.supplier.conventions.Supplier;
import dev.lintel.supplier.wire.Status;
import dev.lintel.supplier.wire.StatusList;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The statuses of accepted changes, to those alone who asked for them. */
public final class StatusRoutes {
  private static final String GROUP = "Status";
  private static final Parameter<List<OperationState>> STATES =
      Parameter.query(
          "status",
          list(choice(states()), OperationState.values().length),
          "Operations in any of these states.");
  private static final Parameter<String> RESOURCE =
      Parameter.query(
          "resource",
          text(200),
          "Operations that made or changed what is at or below this path, or were sent there and"
              + " failed or have not ended.");
  private static final Parameter<Instant> FROM =
      Parameter.query("from", Instants.type(), "The earliest time of receipt, inclusive.");
  private static final Parameter<Instant> TO =
      Parameter.query("to", Instants.type(), "The latest time of receipt, inclusive.");

  private final Operations operations;
  private final Pages pages;

  public StatusRoutes(Operations operations, Pages pages) {
    this.operations = operations;
    this.pages = pages;
  }

  public List<Route> routes() {
    return List.of(one(), all());
  }

  private Route one() {
    return Shared.served(get("status", Shared.path("/status/{id}")))
        .describedAs(
            GROUP,
            "Where a change stands.",
            "Poll no more often than once a second, or let the answer wait.")
        .takes(OPERATION, WAIT)
        .answers(
            Outcome.of(200, "The status.", Status.class)
                .withHeaders(
                    Map.of(
                        "Location", "The link of the status.",
                        "Retry-After", "Seconds until it is worth looking at again.")))
        .handledBy(this::show);
  }

  private Route all() {
    return Shared.served(get("statuses", Shared.path("/status")))
        .describedAs(GROUP, "One's own changes, newest first.", "")
        .takes(STATES, RESOURCE, FROM, TO, Parameters.LIMIT, Parameters.PAGE_TOKEN)
        .answers(Outcome.of(200, "The statuses.", StatusList.class))
        .handledBy(this::page);
  }

  private Answer show(Call call) {
    UUID id = call.get(OPERATION);
    return operations
        .await(Supplier.of(call).account(), id, Duration.ofSeconds(call.get(WAIT)))
        .map(status -> StatusAnswer.of(status, call))
        .orElseThrow(() -> Absent.of("You have no operation %s.".formatted(id)));
  }

  private Answer page(Call call) {
    String account = Supplier.of(call).account();
    PageRequest request = pages.request(call, subject(account, call));
    List<OperationStatus> read =
        operations.list(
            account, filter(call), Pages.after(request).map(UUID::fromString), request.size() + 1);
    return Answer.entity(
        new StatusList(
            Pages.shown(request, read).stream().map(Status::of).toList(),
            pages.next(request, read, status -> status.id().toString()).orElse(null)));
  }

  private static OperationFilter filter(Call call) {
    return new OperationFilter(
        Set.copyOf(call.find(STATES).orElse(List.of())),
        Optional.empty(),
        call.find(RESOURCE),
        call.find(FROM),
        call.find(TO));
  }

  private static QuerySubject subject(String account, Call call) {
    return QuerySubject.of("v%d/status".formatted(call.version()))
        .filter("account", account)
        .filter(
            "status",
            call.find(STATES).orElse(List.of()).stream().map(Enum::name).sorted().toList())
        .filter("resource", call.find(RESOURCE).stream().toList())
        .filter("from", call.find(FROM).map(Instant::toString).stream().toList())
        .filter("to", call.find(TO).map(Instant::toString).stream().toList());
  }

  private static Map<String, OperationState> states() {
    Map<String, OperationState> states = new LinkedHashMap<>();
    for (OperationState state : OperationState.values()) {
      states.put(state.word(), state);
    }
    return states;
  }
}
