package dev.lintel.server.portal.errors;

import static dev.lintel.properties.profile.ParameterTypes.text;

import dev.lintel.properties.problem.ProblemType;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import dev.lintel.server.portal.page.Markdown;
import dev.lintel.server.portal.page.Page;
import dev.lintel.server.portal.page.PageRoutes;
import dev.lintel.server.portal.source.Documentation;
import dev.lintel.server.portal.source.LocalCommands;
import dev.lintel.server.portal.source.Places;
import dev.lintel.server.portal.source.PortalParts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of all codes, and a page for each. */
public final class ErrorPages {
  private static final Parameter<String> CODE =
      Parameter.path("code", text(100), "The permanent code.");

  private final PortalParts parts;
  private final ErrorCatalogue catalogue =
      ErrorCatalogue.of(Documentation.text("reference/errors.md"));
  private final Map<String, ProblemType> types;
  private final Markdown markdown = new Markdown();

  public ErrorPages(PortalParts parts) {
    this.parts = parts;
    this.types =
        parts.apis().stream()
            .flatMap(ErrorStatus::all)
            .distinct()
            .collect(Collectors.toMap(ProblemType::code, Function.identity(), (one, other) -> one));
  }

  public List<Route> routes(PageRoutes pages) {
    return List.of(
        pages.page("errors", Places.ERRORS, _ -> list()),
        pages.page("error", Places.ERRORS + "/{code}", this::one, CODE));
  }

  private Page list() {
    List<ErrorModel> all =
        catalogue.all().stream()
            .filter(each -> types.containsKey(each.code()))
            .map(each -> model(each, ""))
            .toList();
    return new Page("Errors", Places.ERRORS, "errors", all);
  }

  private Page one(Call call) {
    ExplainedError error =
        catalogue
            .find(call.get(CODE))
            .filter(each -> types.containsKey(each.code()))
            .orElseThrow(() ->
                Problems.NO_SUCH_RESOURCE
                    .with(
                        "There is no code '%s'; %s lists all."
                            .formatted(call.get(CODE), Places.ERRORS))
                    .asException());
    String request =
        parts.server().isDevelopment()
            ? new LocalCommands(parts.server(), call.request().origin()).here(error.request())
            : "";
    return new Page(error.title(), Places.ERRORS, "error", model(error, request));
  }

  private ErrorModel model(ExplainedError error, String request) {
    ProblemType type = types.get(error.code());
    return new ErrorModel(
        error.code(),
        type.title(),
        html(error.cause()),
        html(error.remedy()),
        request,
        ErrorStatus.of(type, parts.apis()));
  }

  /** Other codes have pages; other documents have none here. */
  private String html(String text) {
    return markdown.html(
        text,
        target ->
            target.startsWith("#")
                ? Places.ERRORS + "/" + target.substring(1)
                : target.contains(".md") ? "" : target);
  }
}
