package dev.lintel.server.portal.errors;

/**
 * What the reference says about a code, in Markdown.
 *
 * @param request shell commands that provoke it on a development server with the default options;
 *     empty where none does at once
 */
public record ExplainedError(
    String code, String title, String cause, String remedy, String request) {

  /** Whether a request is known that provokes it. */
  public boolean canBeProvoked() {
    return !request.isEmpty();
  }
}
