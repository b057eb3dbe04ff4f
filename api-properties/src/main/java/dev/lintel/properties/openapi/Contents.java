package dev.lintel.properties.openapi;

import dev.lintel.properties.negotiation.Offer;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.List;

/** Bodies by media type. A schema of JSON says nothing about other formats, so they get none. */
final class Contents {
  private Contents() {}

  static Content in(List<? extends Offer> offers, JsonSchema schema) {
    var content = new Content();
    for (Offer offer : offers) {
      String name = offer.mediaType().toString();
      content.addMediaType(name, of(name, schema));
    }
    return content;
  }

  static Content of(List<String> mediaTypes, JsonSchema schema) {
    var content = new Content();
    mediaTypes.forEach(name -> content.addMediaType(name, of(name, schema)));
    return content;
  }

  /** Bytes of a media type that speaks for itself, such as a picture. */
  static Content of(String mediaType) {
    return new Content().addMediaType(mediaType, new MediaType());
  }

  /** A body that has one of two schemas. */
  static MediaType either(MediaType one, MediaType other) {
    if (one.equals(other)) {
      return one;
    }
    var either = new JsonSchema();
    either.setAnyOf(List.of(one.getSchema(), other.getSchema()));
    MediaType both = new MediaType().schema(either);
    both.setExtensions(one.getExtensions());
    return both;
  }

  private static MediaType of(String name, JsonSchema schema) {
    return isJson(name) || isForm(name)
        ? new MediaType().schema(schema)
        : new MediaType().schema(ScalarSchemas.ofType("string"));
  }

  /** A form's fields are described as an object's (OpenAPI 3.1, section 4.8.14.4). */
  private static boolean isForm(String mediaType) {
    return mediaType.equals("application/x-www-form-urlencoded");
  }

  static boolean isJson(String mediaType) {
    return mediaType.matches("[^;]+[/+]json( *;.*)?");
  }
}
