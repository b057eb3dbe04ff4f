package dev.lintel.ons.resource;

import dev.lintel.care.register.Stored;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.negotiation.lists.DocumentList;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Handler;
import dev.lintel.properties.profile.Listing;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * One operation of a resource, begun by {@link Operations}; how it answers ends its declaration.
 */
public final class Operation<T> {
  private static final Outcome NOTHING = Outcome.done("There is none.");

  private final Resource<T> resource;
  private final RouteBuilder route;
  private final Answers answers;
  private final Writing<T> writing;

  Operation(Setting setting, Resource<T> resource, RouteBuilder route) {
    this.resource = resource;
    this.route = route;
    this.answers = new Answers(resource);
    this.writing = new Writing<>(setting.care().changes(), resource, answers);
  }

  public Operation<T> takes(Parameter<?>... parameters) {
    route.takes(parameters);
    return this;
  }

  /** Answers 404 too, though no id is in the path. */
  public Operation<T> mayMiss() {
    route.answers(Errors.MISSING);
    return this;
  }

  /** Answers one entry, or 404. */
  public Route one(Function<Call, Optional<Stored>> find) {
    return reading(Outcome.of(200, "It.", resource.kind().type()))
        .handledBy(call -> answers.one(call, find.apply(call).orElseThrow(this::missing)));
  }

  /** Answers one entry, or 204: "GET: resource requested had no content". */
  public Route oneIfAny(Function<Call, Optional<Stored>> find) {
    return reading(Outcome.of(200, "It.", resource.kind().type()))
        .answers(NOTHING)
        .handledBy(call ->
            find.apply(call)
                .map(stored -> answers.one(call, stored))
                .orElseGet(() -> Answer.empty(204)));
  }

  /** Answers the one entry that was found, 404 for none, or 409 for several. */
  public Route only(Function<Call, List<Stored>> find) {
    route.answers(Errors.CONFLICT);
    return one(call -> Finding.only(find.apply(call)));
  }

  /** Answers a list. */
  public Route list(Function<Call, List<Stored>> find) {
    return reading(Outcome.of(200, "All.", listing()))
        .handledBy(call -> answers.list(call, find.apply(call)));
  }

  /** Answers a list, or 404 for none. */
  public Route some(Function<Call, List<Stored>> find) {
    return list(call -> {
      List<Stored> found = find.apply(call);
      if (found.isEmpty()) {
        throw missing();
      }
      return found;
    });
  }

  /**
   * Reads an entry from the body and creates it.
   *
   * @param prepare changes what was sent before it is stored
   */
  public Route creates(Reply reply, BiFunction<Call, ObjectNode, ObjectNode> prepare) {
    return writing(reply, writing.creating(reply, prepare));
  }

  /**
   * Reads changed fields of an entry from the body, and changes it.
   *
   * @param find the id of the entry
   */
  public Route updates(Reply reply, Function<Call, Long> find) {
    return updates(reply, find, (call, sent) -> sent);
  }

  /**
   * The same.
   *
   * @param prepare changes what was sent before it is stored
   */
  public Route updates(
      Reply reply, Function<Call, Long> find, BiFunction<Call, ObjectNode, ObjectNode> prepare) {
    return writing(reply, writing.updating(reply, find, prepare));
  }

  /** Deletes an entry; answered with what it was, or with nothing. */
  public Route deletes(Reply reply, Function<Call, Long> find) {
    return changes(reply, writing.deleting(find));
  }

  /**
   * Makes a change in a way of its own; answered with what was changed, or with nothing.
   *
   * @param change may stop with a refusal of the register
   */
  public Route changes(Reply reply, Function<Call, Stored> change) {
    return reading(reply.outcome(resource.kind().type()))
        .handledBy(writing.changing(reply, change));
  }

  /** Reads a body that is another record than the resource's. */
  public Operation<T> reads(Class<?> type, String description) {
    route.reads(BodyShape.of(type, Formats.BODIES, description));
    return this;
  }

  /**
   * Answers a record that is not kept in the register, such as one that was computed.
   *
   * @param make may stop with a refusal of the register
   */
  public <R> Route value(Class<R> type, Function<Call, R> make) {
    return reading(Outcome.of(200, "It.", type))
        .handledBy(call -> Values.one(call, told(call, make)));
  }

  /** Answers such a record, or 204. */
  public <R> Route valueIfAny(Class<R> type, Function<Call, Optional<R>> make) {
    return reading(Outcome.of(200, "It.", type))
        .answers(NOTHING)
        .handledBy(call ->
            make.apply(call)
                .map(value -> Values.one(call, value))
                .orElseGet(() -> Answer.empty(204)));
  }

  /**
   * Answers a list of such records.
   *
   * @param name the list's name
   */
  public <R> Route values(String name, Class<R> type, Function<Call, List<R>> make) {
    return reading(Outcome.of(200, "All.", new Listing(name, type)))
        .handledBy(call -> Values.list(call, name, type, told(call, make)));
  }

  /** Answers a list of ready-made documents, one after another. */
  public Route stream(String name, Class<?> type, Function<Call, DocumentList.Source> documents) {
    return reading(Outcome.of(200, "All.", new Listing(name, type)))
        .handledBy(call -> Values.stream(call, name, type, documents.apply(call)));
  }

  /** Can also answer that it is not ready. */
  public Operation<T> orNotReady() {
    route.answers(
        Outcome.notReady("It is not ready; the body tells how far it is.", ErrorResponse.class));
    return this;
  }

  /** Can also answer that what its body names does not exist. */
  public Operation<T> orMissing() {
    route.answers(Outcome.of(404, "What the body names does not exist.", ErrorResponse.class));
    return this;
  }

  /** Can also answer that it conflicts with what there is. */
  public Operation<T> orConflict() {
    route.answers(Errors.CONFLICT);
    return this;
  }

  /** Answers in a way of its own. */
  public Route handledBy(Outcome outcome, Handler handler) {
    return reading(outcome).handledBy(handler);
  }

  /** The type of lists. */
  Listing listing() {
    return new Listing(resource.list(), resource.kind().type());
  }

  RouteBuilder route() {
    return route;
  }

  private Route writing(Reply reply, Handler handler) {
    return reading(reply.outcome(resource.kind().type()))
        .answers(Errors.CONFLICT)
        .reads(EntityBody.of(resource.kind()))
        .handledBy(handler);
  }

  private RouteBuilder reading(Outcome outcome) {
    return route.offers(Formats.both()).answers(outcome);
  }

  private static <R> R told(Call call, Function<Call, R> make) {
    return Errors.told(() -> make.apply(call), Errors.Taken.FAULT);
  }

  private RuntimeException missing() {
    return Errors.missing("The " + resource.item());
  }
}
