package dev.lintel.catalogue.supply.files;

/** What an uploaded file turned out to be. */
public sealed interface Upload {

  /**
   * A picture or document.
   *
   * @param width in pixels; 0 for a document
   * @param height in pixels; 0 for a document
   */
  record Accepted(String contentType, int width, int height) implements Upload {}

  /** Nothing that is taken; the message names the remedy. */
  record Refused(String message) implements Upload {}
}
