package dev.lintel.properties.openapi;

import dev.lintel.properties.profile.ParameterType.Arity;
import dev.lintel.properties.profile.ParameterType.Shape;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Describes the parameters that a route declares. */
final class ParameterWriting {
  private ParameterWriting() {}

  static boolean isInPath(dev.lintel.properties.profile.Parameter<?> declared) {
    return declared.place() == dev.lintel.properties.profile.Parameter.Place.PATH;
  }

  static List<Parameter> of(ServedRoute served) {
    List<Parameter> written = new ArrayList<>();
    served
        .parameters()
        .forEach(declared -> {
          Parameter one = of(declared);
          if (served.route().formatParameter().filter(declared::equals).isPresent()) {
            formats(one.getSchema(), served);
          }
          written.add(one);
        });
    served
        .route()
        .pagingIn(served.version())
        .map(PagingDescription::parameters)
        .ifPresent(written::addAll);
    checkPath(served, written);
    return written;
  }

  private static Parameter of(dev.lintel.properties.profile.Parameter<?> declared) {
    Shape shape = declared.type().shape();
    JsonSchema schema = schema(shape);
    absent(declared).ifPresent(schema::setDefault);
    Parameter written =
        new Parameter()
            .name(declared.name())
            .in(isInPath(declared) ? "path" : "query")
            .description(declared.description())
            .required(declared.required())
            .schema(schema);
    declared
        .deprecation()
        .ifPresent(end -> {
          written.setDeprecated(true);
          NoticeWriting.of(end).forEach(written::addExtension);
        });
    return shape.isList()
        ? written.style(Parameter.StyleEnum.FORM).explode(shape.arity() == Arity.REPEATED)
        : written;
  }

  /** A format's name ends with the format. */
  private static void formats(Schema<?> schema, ServedRoute served) {
    var ends = new TreeMap<String, Object>();
    for (Object choice : Optional.ofNullable(schema.getEnum()).orElse(List.of())) {
      served.renditions().stream()
          .filter(rendition -> rendition.isNamed(String.valueOf(choice)))
          .flatMap(rendition -> rendition.deprecation().stream())
          .forEach(end -> ends.put(String.valueOf(choice), NoticeWriting.of(end)));
    }
    if (!ends.isEmpty()) {
      schema.addExtension(NoticeWriting.CHOICES, ends);
    }
  }

  private static JsonSchema schema(Shape shape) {
    JsonSchema one =
        shape.choices().isEmpty()
            ? ScalarSchemas.ofType(shape.type())
            : ScalarSchemas.oneOf(shape.choices());
    shape.format().ifPresent(one::setFormat);
    shape.pattern().ifPresent(one::setPattern);
    shape.bounds().minimum().map(BigDecimal::valueOf).ifPresent(one::setMinimum);
    shape.bounds().maximum().map(BigDecimal::valueOf).ifPresent(one::setMaximum);
    shape.bounds().maximumLength().ifPresent(one::setMaxLength);
    if (!shape.isList()) {
      return one;
    }
    JsonSchema list = ScalarSchemas.ofType("array");
    list.setItems(one);
    shape.bounds().maximumCount().ifPresent(list::setMaxItems);
    return list;
  }

  /**
   * The value for absence as a caller would send it; a value that nobody could send is not told.
   */
  private static <T> Optional<Object> absent(dev.lintel.properties.profile.Parameter<T> declared) {
    return declared.absent().flatMap(value -> text(declared, value));
  }

  private static <T> Optional<Object> text(
      dev.lintel.properties.profile.Parameter<T> declared, T value) {
    List<String> choices = declared.type().shape().choices();
    if (!choices.isEmpty()) {
      return choices.stream()
          .filter(choice -> declared.type().reader().read(choice).equals(value))
          .map(Object.class::cast)
          .findFirst();
    }
    return switch (value) {
      case Number number -> Optional.of(number);
      case Boolean flag -> Optional.of(flag);
      case String text -> Optional.of(text);
      case TemporalAccessor time -> Optional.of(time.toString());
      default -> Optional.empty();
    };
  }

  private static void checkPath(ServedRoute served, List<Parameter> written) {
    List<String> declared =
        written.stream().filter(one -> one.getIn().equals("path")).map(Parameter::getName).toList();
    List<String> variables = TemplateNames.of(served.path());
    if (!declared.containsAll(variables) || !variables.containsAll(declared)) {
      throw new IllegalArgumentException(
          "The path %s has variables %s and parameters %s"
              .formatted(served.path(), variables, declared));
    }
  }
}
