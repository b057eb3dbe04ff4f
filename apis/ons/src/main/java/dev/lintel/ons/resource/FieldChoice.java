package dev.lintel.ons.resource;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.versions.JsonView;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What of a model a connector sees: the fields that were chosen for it, and all where none were.
 * What a connector sent itself, it sees again.
 */
final class FieldChoice {
  private final Call call;
  private final Map<String, Set<String>> choices;

  /** A model is {@code Employee} in the description and {@code employee} in documents: both do. */
  private FieldChoice(Call call, Map<String, Set<String>> choices) {
    this.call = call;
    this.choices = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    this.choices.putAll(choices);
  }

  static FieldChoice of(Call call) {
    return new FieldChoice(
        call,
        call.caller() instanceof Caller.Identified(Account account)
            ? account.fieldChoices()
            : Map.of());
  }

  /**
   * The view of a model's documents, without fields whose sunset has come.
   *
   * @param sent names of fields that are shown besides
   */
  JsonView view(Class<?> model, Set<String> sent) {
    return call.withoutGoneFields(
        choices.isEmpty() ? JsonView.unchanged() : without(JsonView.unchanged(), model, "", sent));
  }

  private JsonView without(JsonView start, Class<?> model, String path, Set<String> sent) {
    JsonView view = start;
    for (RecordComponent field : model.getRecordComponents()) {
      if (!shows(model, field.getName()) && !sent.contains(field.getName())) {
        view = view.drop(path + field.getName());
      } else if (inner(field.getGenericType()).isRecord()) {
        view = without(view, inner(field.getGenericType()), path + field.getName() + ".", Set.of());
      }
    }
    return view;
  }

  private boolean shows(Class<?> model, String field) {
    Set<String> chosen = choices.get(model.getSimpleName());
    return chosen == null || chosen.contains(field);
  }

  /** The record inside a list, or the type itself. */
  private static Class<?> inner(Type type) {
    return switch (type) {
      case ParameterizedType list -> inner(list.getActualTypeArguments()[0]);
      case Class<?> plain -> plain;
      default -> Object.class;
    };
  }
}
