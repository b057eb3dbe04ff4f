package dev.lintel.properties.paging;

import java.util.List;

/**
 * The names under which an answer carries its total and its tokens; a value may be sent under
 * several names, since a published API may have promised more than one spelling.
 */
public record PageHeaderNames(
    List<String> totalHits,
    List<String> forwardToken,
    List<String> backwardToken,
    String tokenExpired) {

  public PageHeaderNames {
    totalHits = List.copyOf(totalHits);
    forwardToken = List.copyOf(forwardToken);
    backwardToken = List.copyOf(backwardToken);
  }
}
