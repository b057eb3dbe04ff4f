package dev.lintel.ons.delayed;

import dev.lintel.care.register.Objection;
import dev.lintel.ons.resource.Errors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file as it came in a request, with every fault of the request told at once. */
record SentFile(String runId, String fileName, byte[] content) {
  private static final int LONGEST_NAME = 255;
  private static final String RECORDS = "records.xml";

  static SentFile of(RecordsXmlRequest sent) {
    var objections = new ArrayList<Objection>();
    String runId = required("runId", sent.runId(), objections);
    String xml = required("xml", sent.xml(), objections).replace("\uFEFF", "").strip();
    Optional<byte[]> content = xml.startsWith("<") ? Optional.of(plain(xml)) : decoded(xml);
    if (content.isEmpty()) {
      objections.add(Objection.to("xml", start(xml), "must be XML, plain or in Base64"));
    }
    Errors.refuse(objections);
    return new SentFile(runId, RECORDS, content.orElseThrow());
  }

  static SentFile of(BinaryFileRequest sent) {
    var objections = new ArrayList<Objection>();
    String runId = required("runId", sent.runId(), objections);
    String fileName = required("fileName", sent.fileName(), objections);
    if (fileName.length() > LONGEST_NAME) {
      objections.add(Objection.to("fileName", start(fileName), "must have at most 255 characters"));
    }
    Optional<byte[]> content = decoded(required("content", sent.content(), objections));
    if (content.isEmpty()) {
      objections.add(Objection.to("content", start(sent.content()), "must be in Base64"));
    }
    Errors.refuse(objections);
    return new SentFile(runId, fileName, content.orElseThrow());
  }

  private static String required(String field, @Nullable String value, List<Objection> objections) {
    if (value == null || value.isBlank()) {
      objections.add(Objection.missing(field));
      return "";
    }
    return value;
  }

  /** The text was decoded already, whatever its declaration says of its encoding. */
  private static byte[] plain(String xml) {
    return xml.replaceFirst("(?s)^<\\?xml .*?\\?>", "").getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<byte[]> decoded(String text) {
    try {
      return Optional.of(Base64.getDecoder().decode(text.replaceAll("\\s", "")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), 50));
  }
}
