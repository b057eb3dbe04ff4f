package dev.lintel.properties.profile;

import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.negotiation.Offer;
import dev.lintel.properties.versions.Deprecation;
import java.util.List;
import java.util.Optional;

/**
 * A format in which a route's answers may be had, in some of its versions.
 *
 * @param since the first version that offers it
 * @param until the last version that offers it
 */
public record Rendition(Format format, int since, int until, Optional<Deprecation> deprecation)
    implements Offer {

  @Override
  public MediaType mediaType() {
    return format.mediaType();
  }

  @Override
  public List<MediaType> alsoAnswers() {
    return format.alsoAnswers();
  }

  public static Rendition of(Format format) {
    return new Rendition(format, 0, Integer.MAX_VALUE, Optional.empty());
  }

  public Rendition until(int version) {
    return new Rendition(format, since, version, deprecation);
  }

  public Rendition deprecated(Deprecation why) {
    return new Rendition(format, since, until, Optional.of(why));
  }

  /** Whether a word, without regard to case, names this offer's format. */
  public boolean isNamed(String word) {
    return format.name().equalsIgnoreCase(word.strip());
  }

  public boolean isMadeIn(int version) {
    return version >= since && version <= until;
  }
}
