package dev.lintel.ons.resource;

import dev.lintel.care.streams.Selection;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Listing;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The streams of a resource: {@code data}, also as {@code data.json} and {@code data.xml}, {@code
 * updates} and {@code deletes}. What was changed while a caller asked may be in this answer or in
 * the next one, so callers go back a little further than to their last question.
 */
final class StreamRoutes {
  private static final String BELOW = "/x-stream-connect/";
  private static final Parameter<Instant> SINCE =
      Parameter.query("since", Parameters.time(), "The earliest time that counts.").mandatory();
  private static final Parameter<Instant> EVER_SINCE =
      Parameter.query(
          "since", Parameters.time(), "The earliest time that counts; without it, all.");

  private final Setting setting;
  private final Resource<?> resource;
  private final String path;

  StreamRoutes(Setting setting, Resource<?> resource, String path) {
    this.setting = setting;
    this.resource = resource;
    this.path = path;
  }

  Stream<Route> of(List<Streamed> more) {
    Stream<Route> all =
        Stream.of(
            data("streamAll", "data", Formats.ofStreams()),
            data("streamAllJson", "data.json", Rendition.of(Formats.JSON)),
            data("streamAllXml", "data.xml", Rendition.of(Formats.XML)));
    return Stream.concat(all, more.stream().map(this::route));
  }

  private Route route(Streamed which) {
    return switch (which) {
      case UPDATES ->
          begin("streamUpdates", "updates", "Those that were created or changed since a time.")
              .takes(SINCE)
              .offers(Formats.ofStreams())
              .handledBy(answering(call -> new Selection.UpdatedSince(call.get(SINCE))));
      case DELETES ->
          begin("streamDeletes", "deletes", "Ids of those that were deleted since a time.")
              .takes(EVER_SINCE)
              .offers(Formats.ofStreams())
              .handledBy(answering(call -> new Selection.DeletedSince(call.find(EVER_SINCE))));
    };
  }

  private Route data(String name, String file, Rendition... formats) {
    return begin(name, file, "All, in one consistent view.")
        .offers(formats)
        .handledBy(answering(call -> new Selection.All()));
  }

  private dev.lintel.properties.profile.Handler answering(Function<Call, Selection> selection) {
    var answers = new Answers(resource);
    return call -> answers.stream(call, setting.care().streams(), selection.apply(call));
  }

  private RouteBuilder begin(String name, String file, String summary) {
    String place = path + BELOW + file;
    RouteBuilder route = Route.get(resource.tag() + "API." + name, place);
    setting.successors().alias(route, "GET", place);
    return route
        .right(Right.read(resource.right()))
        .describedAs(resource.tag(), summary, "As a list, or a line each (NDJSON).")
        .answers(
            Outcome.of(200, "The entries.", new Listing(resource.list(), resource.kind().type())));
  }
}
