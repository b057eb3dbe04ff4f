package dev.lintel.properties.library;

import static dev.lintel.properties.profile.ParameterTypes.choice;
import static dev.lintel.properties.profile.ParameterTypes.day;
import static dev.lintel.properties.profile.ParameterTypes.flag;
import static dev.lintel.properties.profile.ParameterTypes.integer;
import static dev.lintel.properties.profile.ParameterTypes.list;
import static dev.lintel.properties.profile.ParameterTypes.text;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.negotiation.BodyLimits;
import dev.lintel.properties.negotiation.BodyReader;
import dev.lintel.properties.negotiation.BodyReaders;
import dev.lintel.properties.paging.PageHeaderNames;
import dev.lintel.properties.paging.PagingRules;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Handler;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.Versions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the invented library answers. */
final class LibraryRoutes {
  private static final Parameter<Integer> NUMBER =
      Parameter.path("number", integer(1, 9_999), "The book's number.");
  private static final Parameter<String> SHELF = Parameter.path("shelf", text(20), "A shelf.");
  private static final Parameter<String> TITLE =
      Parameter.query("title", text(20), "A part of the title.");
  private static final Parameter<LocalDate> SINCE =
      Parameter.query("since", day(), "Bought since.");
  private static final Parameter<Boolean> SIGNED =
      Parameter.query("signed", flag(), "Signed ones alone.").since(2).until(2);
  private static final Parameter<List<Integer>> NUMBERS =
      Parameter.query("numbers", list(integer(1, 9_999), 3), "Numbers of books.");
  private static final Parameter<String> FORMAT =
      Parameter.query("format", choice(Map.of("json", "json", "xml", "xml")), "The format.");
  private static final PagingRules PAGING =
      new PagingRules(
          10,
          100,
          List.of("number", "title"),
          Duration.ofHours(1),
          new PageHeaderNames(List.of("x-total"), List.of("x-next"), List.of("x-before"), "x-old"));
  private static final Deprecation XML_ENDS =
      new Deprecation(
          LocalDate.of(2026, 1, 1),
          Optional.of(LocalDate.of(2026, 9, 1)),
          URI.create("/docs/xml"),
          "JSON is enough.",
          Optional.empty());
  private static final BodyReaders READERS =
      new BodyReaders(List.of(BodyReader.json(new BodyLimits(64 * 1024, 5, 10))));
  private static final Versions ALL = Versions.of(1, 2, 3);

  private LibraryRoutes() {}

  static List<Route> all() {
    return List.of(
        books(),
        search(),
        readers("book", "/library/v{version}/books/{number}")
            .versions(ALL)
            .takes(NUMBER)
            .handledBy(LibraryRoutes::book),
        readers("newestBook", "/library/v{version}/books/newest")
            .versions(ALL)
            .handledBy(call -> Answer.entity(new Book(9_999, "The newest"))),
        readers("mainKeys", "/library/shelves/main/keys").handledBy(said("the keys")),
        readers("shelfPlan", "/library/shelves/{shelf}/plan")
            .takes(SHELF)
            .handledBy(call -> Answer.entity(Map.of("shelf", call.get(SHELF)))),
        readers("shelf", "/library/shelves/{shelf}")
            .takes(SHELF)
            .handledBy(call -> Answer.entity(Map.of("shelf", call.get(SHELF)))),
        Route.get("desk", "/library/desk")
            .right(Right.subscription(LibraryApi.DESK))
            .offers(Rendition.of(LibraryApi.JSON))
            .handledBy(said("the desk")),
        Route.get("hours", "/library/hours")
            .right(Right.open())
            .handledBy(call ->
                Answer.bytes("text/plain", "nine to five".getBytes(StandardCharsets.UTF_8))),
        Route.get("cover", "/library/cover")
            .right(Right.open())
            .handledBy(call -> Answer.bytes("image/png", new byte[20_000])));
  }

  private static Route books() {
    return readers("books", "/library/v{version}/books")
        .versions(ALL)
        .takes(TITLE, SINCE, SIGNED, NUMBERS)
        .choosesFormatBy(FORMAT.until(2))
        .pages(PAGING, 2)
        .offers(Rendition.of(LibraryApi.XML).until(2).deprecated(XML_ENDS))
        .handledBy(call -> Answer.entity(told(call)));
  }

  private static Route search() {
    return Route.post("searchBooks", "/library/v{version}/books")
        .versions(Versions.of(2, 3))
        .right(Right.subscription(LibraryApi.READERS))
        .takes(TITLE)
        .pages(PAGING, 2)
        .reads(
            new BodyShape(
                BookSearch.class,
                List.of("application/json"),
                "What is looked for.",
                (request, faults) ->
                    READERS
                        .choose(request.headers().first("Content-Type"))
                        .read(request.content().open(), BookSearch.class)))
        .offers(Rendition.of(LibraryApi.JSON))
        .handledBy(call -> Answer.entity(call.body(BookSearch.class).orElseThrow()));
  }

  /** Tells a caller what was understood of his request. */
  private static Map<String, Object> told(Call call) {
    var told = new TreeMap<String, Object>();
    told.put("version", call.version());
    call.find(TITLE).ifPresent(title -> told.put("title", title));
    call.find(SINCE).ifPresent(since -> told.put("since", since.toString()));
    call.find(NUMBERS).ifPresent(numbers -> told.put("numbers", numbers.toString()));
    if (call.version() == 2) {
      call.find(SIGNED).ifPresent(signed -> told.put("signed", signed));
    }
    call.page().ifPresent(page -> told.put("pageSize", page.size()));
    return new LinkedHashMap<>(told);
  }

  private static Answer book(Call call) {
    int number = call.get(NUMBER);
    if (number > 100) {
      throw Problems.NO_SUCH_RESOURCE.with("There is no book " + number + ".").asException();
    }
    return Answer.entity(new Book(number, "Book " + number));
  }

  private static RouteBuilder readers(String operation, String path) {
    return Route.get(operation, path)
        .right(Right.subscription(LibraryApi.READERS))
        .offers(Rendition.of(LibraryApi.JSON));
  }

  private static Handler said(String words) {
    return call -> Answer.entity(Map.of("said", words));
  }
}
