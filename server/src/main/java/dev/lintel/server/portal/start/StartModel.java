package dev.lintel.server.portal.start;

import dev.lintel.properties.profile.ApiProfile;
import java.util.List;

/**
 * What the first page shows.
 *
 * @param address of this server, as the reader knows it
 */
public record StartModel(
    String address, boolean development, List<ApiProfile> apis, List<Tour> tours) {

  /** The tour of an API; empty where it has none, as that of access tokens. */
  public List<Tour> toursOf(ApiProfile api) {
    return tours.stream().filter(tour -> tour.api().equals(api.name())).toList();
  }
}
