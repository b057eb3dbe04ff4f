package dev.lintel.server.portal.start;

import java.util.List;

/**
 * Five minutes with one API: steps whose commands run as they stand, one after the other in one
 * shell.
 *
 * @param api the API's name
 * @param further what it takes to go on from there; empty where nothing is to be said
 */
public record Tour(String api, String title, List<Step> steps, List<String> further) {

  Tour(String api, String title, List<Step> steps) {
    this(api, title, steps, List.of());
  }

  /**
   * @param command what is typed; what follows from it is in the words
   * @param answers the status that its last request is answered with; empty for one of success
   */
  public record Step(String words, String command, String answers) {
    public Step(String words, String command) {
      this(words, command, "");
    }
  }
}
