package dev.lintel.properties.negotiation;

import java.util.List;

/**
 * Something that can be served: the media type that it is, and the media types whose askers get it
 * too.
 */
public interface Offer {
  MediaType mediaType();

  List<MediaType> alsoAnswers();
}
