package dev.lintel.properties.profile;

import dev.lintel.properties.versions.Deprecation;
import java.util.Optional;

/**
 * A parameter that a route declares; the value that stands for its absence is part of it, so that a
 * handler always gets one. Parameters that no route declares are ignored, as tolerant servers do.
 *
 * @param since the first version that knows the parameter
 * @param until the last version that knows it
 * @param deprecation its announced end; after the sunset it is ignored as unknown ones are
 */
public record Parameter<T>(
    String name,
    Place place,
    ParameterType<T> type,
    Optional<T> absent,
    boolean required,
    String description,
    int since,
    int until,
    Optional<Deprecation> deprecation) {

  /** Where a parameter stands. */
  public enum Place {
    PATH,
    QUERY
  }

  public static <T> Parameter<T> path(String name, ParameterType<T> type, String description) {
    return new Parameter<>(
        name,
        Place.PATH,
        type,
        Optional.empty(),
        true,
        description,
        0,
        Integer.MAX_VALUE,
        Optional.empty());
  }

  /** A query parameter that may be left out. */
  public static <T> Parameter<T> query(String name, ParameterType<T> type, String description) {
    return new Parameter<>(
        name,
        Place.QUERY,
        type,
        Optional.empty(),
        false,
        description,
        0,
        Integer.MAX_VALUE,
        Optional.empty());
  }

  /** This parameter with the value that stands for its absence. */
  public Parameter<T> orElse(T value) {
    return new Parameter<>(
        name, place, type, Optional.of(value), required, description, since, until, deprecation);
  }

  /** This parameter, which may then not be left out. */
  public Parameter<T> mandatory() {
    return new Parameter<>(name, place, type, absent, true, description, since, until, deprecation);
  }

  /** This parameter under another name. */
  Parameter<T> named(String other) {
    return new Parameter<>(
        other, place, type, absent, required, description, since, until, deprecation);
  }

  /** This parameter at another place; it may be left out of neither a path nor, as before, here. */
  Parameter<T> at(Place other) {
    boolean needed = other == Place.PATH || required;
    return new Parameter<>(
        name, other, type, absent, needed, description, since, until, deprecation);
  }

  public Parameter<T> since(int version) {
    return new Parameter<>(
        name, place, type, absent, required, description, version, until, deprecation);
  }

  public Parameter<T> until(int version) {
    return new Parameter<>(
        name, place, type, absent, required, description, since, version, deprecation);
  }

  /** This parameter, whose end is announced; it must be one that may be left out. */
  public Parameter<T> deprecated(Deprecation end) {
    return new Parameter<>(
        name, place, type, absent, required, description, since, until, Optional.of(end));
  }

  public boolean isKnownIn(int version) {
    return version >= since && version <= until;
  }
}
