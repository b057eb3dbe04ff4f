package dev.lintel.server.portal.page;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import java.util.function.Function;

/** Declares routes at which pages and their files stand, open to everybody. */
public final class PageRoutes {
  private static final String UNCHANGED_FOR_AN_HOUR = "public, max-age=3600";
  private static final String ASK_EACH_TIME = "no-cache";

  private final Format html;

  public PageRoutes(Format html) {
    this.html = html;
  }

  /** A page in HTML. */
  public Route page(
      String operation, String path, Function<Call, Page> page, Parameter<?>... parameters) {
    return open(operation, path)
        .takes(parameters)
        .offers(Rendition.of(html))
        .answers(Outcome.bytes("text/html", "The page."))
        .handledBy(call -> fresh(Answer.entity(page.apply(call))));
  }

  /** A page in HTML for browsers, and the same in a few lines of text for who names no format. */
  public Route pageOrText(
      String operation, String path, Function<Call, Page> page, Function<Call, String> text) {
    return open(operation, path)
        .offers(Rendition.of(PageFormats.text()), Rendition.of(html))
        .answers(Outcome.bytes("text/html", "The page."))
        .handledBy(call ->
            fresh(Answer.entity(call.format().equals(html) ? page.apply(call) : text.apply(call))));
  }

  /** A document that is made when it is asked for, such as a feed. */
  public static Route document(
      String operation,
      String path,
      String mediaType,
      Function<Call, byte[]> content,
      String... alsoAnswers) {
    Format format = PageFormats.bytes(mediaType, alsoAnswers);
    return open(operation, path)
        .offers(Rendition.of(format))
        .answers(Outcome.bytes(mediaType, "The document."))
        .handledBy(call -> fresh(Answer.bytes(format.mediaType().toString(), content.apply(call))));
  }

  /** A file that the pages load, from beside a class. */
  public static Route file(Class<?> neighbour, String name, String mediaType) {
    byte[] content = PageFiles.read(neighbour, name);
    Format format = PageFormats.bytes(mediaType);
    return open("asset-" + name, "/assets/" + name)
        .offers(Rendition.of(format))
        .answers(Outcome.bytes(mediaType, "A part of the pages."))
        .handledBy(call ->
            Answer.bytes(format.mediaType().toString(), content)
                .withHeader("Cache-Control", UNCHANGED_FOR_AN_HOUR));
  }

  private static RouteBuilder open(String operation, String path) {
    return Route.get(operation, path)
        .right(Right.open())
        .describedAs("Pages", "A part of the portal", "");
  }

  private static Answer fresh(Answer answer) {
    return answer.withHeader("Cache-Control", ASK_EACH_TIME);
  }
}
