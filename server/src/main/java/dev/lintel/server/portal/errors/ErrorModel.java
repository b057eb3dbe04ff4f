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

  /** The different statuses, as a text. */
  public String statusText() {
    return String.join(
        ", ", statuses.stream().map(each -> Integer.toString(each.status())).distinct().toList());
  }
}
