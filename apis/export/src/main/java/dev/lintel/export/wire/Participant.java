package dev.lintel.export.wire;

import static dev.lintel.export.wire.Absent.orEmpty;
import static dev.lintel.export.wire.Absent.orNull;

import org.jspecify.annotations.Nullable;

/**
 * A participant: supplier, manufacturer or merchant.
 *
 * @param participantNumber a text, as under an item's suppliers
 */
public record Participant(
    String participantNumber,
    String name,
    @Nullable String organisationNumber,
    @Nullable String country,
    @Nullable String webSite,
    boolean isSupplier,
    boolean active,
    ItemStatus status) {

  public static Participant of(dev.lintel.catalogue.participants.Participant participant) {
    return new Participant(
        Integer.toString(participant.number()),
        participant.name(),
        orNull(participant.organisationNumber()),
        orNull(participant.country()),
        orNull(participant.webSite()),
        participant.supplier(),
        participant.active(),
        new ItemStatus(participant.created(), participant.changed()));
  }

  /** The catalogue's participant of one that another hub delivered. */
  public dev.lintel.catalogue.participants.Participant facts() {
    return new dev.lintel.catalogue.participants.Participant(
        Integer.parseInt(participantNumber),
        name,
        orEmpty(organisationNumber),
        orEmpty(country),
        orEmpty(webSite),
        isSupplier,
        active,
        status.createdDate(),
        status.lastModifiedDate());
  }
}
