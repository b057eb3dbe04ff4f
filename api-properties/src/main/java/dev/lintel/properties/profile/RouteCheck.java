package dev.lintel.properties.profile;

import dev.lintel.properties.profile.Parameter.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds what is wrong with one route in one of its versions. */
final class RouteCheck {
  private final Route route;
  private final int version;
  private final List<String> violations;

  RouteCheck(Route route, int version, List<String> violations) {
    this.route = route;
    this.version = version;
    this.violations = violations;
  }

  void run() {
    pathVariables(route.path(), UnaryOperator.identity());
    route.aliases().forEach(alias -> pathVariables(alias.path(), alias::seen));
    route.aliases().forEach(this::knownNames);
    uniqueParameters();
    formatParameter();
    endingParameters();
    expect(
        route.body().isEmpty() || !route.method().equals("GET"), "reads a body, which GET has not");
  }

  private void pathVariables(PathTemplate path, UnaryOperator<Parameter<?>> seen) {
    Set<String> inPath = new TreeSet<>(path.variables());
    expect(inPath.size() == path.variables().size(), "names a variable of its path twice");
    inPath.remove(PathTemplate.VERSION);
    Set<String> declared =
        route.parametersIn(version).stream()
            .map(seen)
            .filter(parameter -> parameter.place() == Place.PATH)
            .map(Parameter::name)
            .collect(Collectors.toCollection(TreeSet::new));
    expect(
        inPath.equals(declared),
        "has the variables " + inPath + " in its path but declares " + declared);
  }

  private void knownNames(Alias alias) {
    Set<String> known =
        route.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    alias.renamed().keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> expect(false, "renames " + name + ", which it does not declare"));
  }

  private void uniqueParameters() {
    Set<String> seen = new HashSet<>();
    for (Parameter<?> parameter : route.parametersIn(version)) {
      expect(seen.add(parameter.name()), "has two parameters named " + parameter.name());
    }
  }

  /** Each word that the parameter permits must be a format that the route offers. */
  private void formatParameter() {
    route
        .formatParameter()
        .filter(parameter -> parameter.isKnownIn(version))
        .ifPresent(parameter ->
            parameter.type().shape().choices().stream()
                .filter(word ->
                    route.renditionsIn(version).stream().noneMatch(made -> made.isNamed(word)))
                .forEach(word ->
                    expect(false, "permits the format '" + word + "' but does not offer it")));
  }

  /** Once it is gone, the handler must do without it. */
  private void endingParameters() {
    route.parametersIn(version).stream()
        .filter(parameter -> parameter.deprecation().isPresent() && parameter.required())
        .forEach(parameter ->
            expect(false, "announces the end of " + parameter.name() + ", which it requires"));
  }

  private void expect(boolean holds, String otherwise) {
    if (!holds) {
      String where = version == 0 ? "" : " in version " + version;
      violations.add(route.operation() + where + " " + otherwise);
    }
  }
}
