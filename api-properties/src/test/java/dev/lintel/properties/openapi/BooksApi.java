package dev.lintel.properties.openapi;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.paging.PageHeaderNames;
import dev.lintel.properties.paging.PagingRules;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.problem.ProblemType;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.Handler;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.ProblemAnswers;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.JsonView;
import dev.lintel.properties.versions.Versions;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/** A small invented API that chooses something of everything that can be described. */
public final class BooksApi {
  public static final Format JSON = JsonFormat.format(MediaType.of("text/plain"));
  static final Format XML =
      new Format("xml", MediaType.of("application/xml"), List.of(), (entity, out) -> {});
  static final JsonView VERSION_1 =
      JsonView.unchanged().drop("language").drop("authors.born").rename("shelf", "place");

  private static final Type BOOKS = new TypeReference<List<Books.Book>>() {}.getType();
  private static final Type TOPICS = new TypeReference<List<Books.Topic>>() {}.getType();
  private static final PagingRules PAGING =
      new PagingRules(
          100,
          1_000,
          List.of("Number", "Title"),
          Duration.ofHours(2),
          new PageHeaderNames(
              List.of("x-total-hits", "x-totalHits"),
              List.of("x-forward-token"),
              List.of("x-backward-token"),
              "x-token-expired"));
  private static final Deprecation END =
      new Deprecation(
          LocalDate.of(2026, 1, 1),
          Optional.empty(),
          URI.create("/docs/books"),
          "XML is no longer made.",
          Optional.empty());
  private static final Parameter<Integer> NUMBER =
      Parameter.path("number", ParameterTypes.integer(1, 99_999_999), "The book's number.");
  private static final Handler NOTHING = call -> Answer.empty(204);

  private BooksApi() {}

  public static ApiProfile profile() {
    return profile(List.of(books(), search(), topics(), cover(), lend()));
  }

  public static ApiProfile profile(List<Route> routes) {
    return new ApiProfile(
        "books",
        "Books",
        "The books of an invented library.",
        List.of("/api/"),
        new ByName(),
        new ProblemAnswers(
            Map.of(ProblemKind.NOT_PERMITTED, 401),
            List.of(JSON),
            FieldErrors.class,
            FieldErrors.worded("Faults.", "There are faults.")),
        List.of(),
        List.of(new ProblemType("lent", ProblemKind.CONFLICT, "It is lent.", "Wait.")),
        routes);
  }

  static Route books() {
    return Route.get("books", "/api/v{version}/books")
        .versions(Versions.of(1, 2))
        .describedAs("Books", "Reads books", "All books that were changed.")
        .takes(
            Parameter.query("from", ParameterTypes.day(), "Changed on this day or later."),
            Parameter.query("numbers", ParameterTypes.list(ParameterTypes.text(8), 10), "These."),
            Parameter.query("lent", ParameterTypes.flag(), "Also lent ones.").orElse(true),
            Parameter.query(
                    "release", ParameterTypes.choice(Map.of("8", 8)), "The order of topics.")
                .orElse(8)
                .since(2))
        .choosesFormatBy(Parameter.query("format", ParameterTypes.text(4), "The format.").until(1))
        .pages(PAGING, 2)
        .offers(Rendition.of(JSON), Rendition.of(XML).until(1).deprecated(END))
        .answers(
            Outcome.of(200, "The books.", BOOKS).since(2),
            Outcome.of(200, "The books.", BOOKS).seenThrough(VERSION_1).until(1))
        .handledBy(NOTHING);
  }

  static Route search() {
    return Route.post("searchBooks", "/api/v{version}/books/search")
        .versions(Versions.of(2))
        .right(Right.subscription("search"))
        .describedAs("Books", "Searches books", "")
        .reads(
            new BodyShape(
                Books.Search.class,
                List.of("application/json"),
                "What is searched.",
                (request, faults) -> ""))
        .offers(Rendition.of(JSON))
        .answers(Outcome.of(200, "The books found.", BOOKS))
        .handledBy(NOTHING);
  }

  static Route topics() {
    return Route.get("topics", "/api/v{version}/topics")
        .versions(Versions.of(1))
        .describedAs("Topics", "Reads the tree of topics", "")
        .offers(Rendition.of(XML).deprecated(END))
        .answers(Outcome.of(200, "The tree.", TOPICS))
        .handledBy(NOTHING);
  }

  static Route cover() {
    return Route.get("cover", "/api/covers/{number}")
        .right(Right.open())
        .takes(NUMBER)
        .describedAs("Books", "Reads a cover", "")
        .offers(Rendition.of(JSON))
        .answers(Outcome.bytes("image/jpeg", "The picture."))
        .handledBy(NOTHING);
  }

  static Route lend() {
    return Route.post("lend", "/api/v{version}/books/{number}/loans")
        .versions(Versions.of(2))
        .takes(NUMBER)
        .describedAs("Books", "Lends a book", "")
        .offers(Rendition.of(JSON))
        .answers(
            Outcome.empty(202, "It will be lent.").withHeaders(Map.of("Location", "The loan.")),
            Outcome.of(409, "It is lent already.", FieldErrors.class))
        .handledBy(NOTHING);
  }

  private static final class ByName implements Identification {
    @Override
    public Caller identify(Request request) {
      return new Caller.Anonymous(request.origin().address());
    }

    @Override
    public AccessScheme scheme() {
      return new AccessScheme.Basic();
    }
  }
}
