package dev.lintel.server.portal.errors;

import java.util.List;

/**
 * What a page tells about a code.
 *
 * @param cause in HTML
 * @param remedy in HTML
 * @param request commands that provoke it here; empty where there are none
 * @param statuses of the APIs that can answer it
 */
public record ErrorModel(
    String code,
    String title,
    String cause,
    String remedy,
    String request,
    List<ErrorStatus> statuses) {

  /** Whether the commands do it to a small server of their own, which they start and stop. */
  public boolean startsItsOwnServer() {
    return request.contains("./lintel serve ");
  }

  /** The different statuses, as a text. */
  public String statusText() {
    return String.join(
        ", ", statuses.stream().map(each -> Integer.toString(each.status())).distinct().toList());
  }
}
