package dev.lintel.server.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The files that the pages load: our own, and the few that Swagger UI needs, from its WebJar. */
enum Asset {
  DOCS_STYLE("docs.css", "text/css", false),
  DOCS_SCRIPT("docs.js", "text/javascript", false),
  SWAGGER_STYLE("swagger-ui.css", "text/css", true),
  SWAGGER_SCRIPT("swagger-ui-bundle.js", "text/javascript", true),
  SWAGGER_LAYOUT("swagger-ui-standalone-preset.js", "text/javascript", true),
  ICON("favicon-32x32.png", "image/png", true);

  private static final String WEBJAR = "/META-INF/resources/webjars/swagger-ui/";
  private static final String WEBJAR_FACTS =
      "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

  private final String file;
  private final String mediaType;
  private final boolean fromWebjar;

  Asset(String file, String mediaType, boolean fromWebjar) {
    this.file = file;
    this.mediaType = mediaType;
    this.fromWebjar = fromWebjar;
  }

  String file() {
    return file;
  }

  String mediaType() {
    return mediaType;
  }

  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  byte[] content() {
    return fromWebjar ? read(WEBJAR + version() + "/" + file) : resource(file);
  }

  /** A file that stands beside this class. */
  static byte[] resource(String name) {
    return read("/dev/lintel/server/docs/" + name);
  }

  private static String version() {
    try (InputStream in = open(WEBJAR_FACTS)) {
      var facts = new Properties();
      facts.load(in);
      return facts.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String path) {
    try (InputStream in = open(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String path) {
    InputStream in = Asset.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("Not on the class path: " + path);
    }
    return in;
  }
}
