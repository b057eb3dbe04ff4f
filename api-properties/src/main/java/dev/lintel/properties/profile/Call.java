package dev.lintel.properties.profile;

import dev.lintel.properties.access.Caller;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.paging.PageParameters;
import dev.lintel.properties.versions.JsonView;
import java.util.Optional;

/**
 * A request that has been matched, admitted and read: what a handler works with.
 *
 * @param version the version of the resource that was asked for; 0 where the route has none
 * @param format the format in which the answer is wanted
 * @param page what was asked of the pages, where the route pages in this version
 * @param ends what of the API ends, as it is today
 * @param used what the request uses of that; a handler keeps its keys with what it begins, and adds
 *     them when the status of that is asked for
 */
public record Call(
    Request request,
    Route route,
    int version,
    Caller caller,
    Format format,
    Arguments arguments,
    Optional<PageParameters> page,
    Optional<Object> body,
    Ends ends,
    UsedEnds used) {

  /**
   * A view of the elements of this route's answer, which then leaves out of them what is gone; for
   * lists that a handler writes in another language than JSON.
   */
  public JsonView withoutGoneFields(JsonView elements) {
    return ends.withoutGoneFields(route, version, elements);
  }

  /** The value of a parameter that is required or has a value for its absence. */
  public <T> T get(Parameter<T> parameter) {
    return arguments.get(parameter);
  }

  /** The value of a parameter, if it was given or has a value for its absence. */
  public <T> Optional<T> find(Parameter<T> parameter) {
    return arguments.find(parameter);
  }

  /** The body as the type that the route declares. */
  public <T> Optional<T> body(Class<T> type) {
    return body.map(type::cast);
  }
}
