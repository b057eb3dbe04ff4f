package dev.lintel.properties.exchange;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What is answered: a status, headers and a body. Nothing is written until the whole walk of the
 * request has ended.
 */
public record Answer(int status, Headers headers, Body body) {

  /** The body of an answer. */
  public sealed interface Body {}

  /** No body at all. */
  public record Empty() implements Body {}

  /** A value that the pipeline writes in the format that was negotiated. */
  public record Entity(Object value) implements Body {}

  /** Bytes that are ready as they are. */
  public record Bytes(String mediaType, byte[] content) implements Body {}

  /** Bytes that come while they are written, in constant memory. */
  public record Stream(String mediaType, Writer writer) implements Body {}

  /**
   * Writes a body to the caller; an exception cuts the answer so that the caller can tell it is not
   * whole.
   */
  @FunctionalInterface
  public interface Writer {
    void writeTo(OutputStream out) throws IOException;
  }

  public static Answer empty(int status) {
    return new Answer(status, Headers.NONE, new Empty());
  }

  public static Answer entity(Object value) {
    return new Answer(200, Headers.NONE, new Entity(value));
  }

  public static Answer bytes(String mediaType, byte[] content) {
    return new Answer(200, Headers.NONE, new Bytes(mediaType, content));
  }

  public static Answer stream(String mediaType, Writer writer) {
    return new Answer(200, Headers.NONE, new Stream(mediaType, writer));
  }

  /** 201 without a body; the path tells where the new resource is. */
  public static Answer created(String path) {
    return new Answer(201, Headers.of("Location", path), new Empty());
  }

  public Answer withStatus(int newStatus) {
    return new Answer(newStatus, headers, body);
  }

  public Answer withHeader(String name, String value) {
    return new Answer(status, headers.with(name, value), body);
  }

  public Answer withHeaders(Headers more) {
    return new Answer(status, headers.with(more), body);
  }

  public Answer withBody(Body newBody) {
    return new Answer(status, headers, newBody);
  }
}
