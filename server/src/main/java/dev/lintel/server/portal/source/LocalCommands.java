package dev.lintel.server.portal.source;

import dev.lintel.properties.exchange.Origin;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the commands of the documentation, which are about a development server with the default
 * options, commands for this server as its reader sees it.
 */
public record LocalCommands(ServerFacts server, Origin reader) {
  private static final String DOCUMENTED_HTTP = "http://127.0.0.1:8080";
  private static final String DOCUMENTED_HTTPS = "https://localhost:8443";
  private static final String DOCUMENTED_CERTIFICATES = "data/certificates/";

  /** Commands that look into a server's data; they take the directory anywhere after their name. */
  private static final Pattern OF_DATA = Pattern.compile("\\./lintel limits set ");

  public String here(String commands) {
    String data = "--data " + server.certificates().getParent() + " ";
    return OF_DATA
        .matcher(commands)
        .replaceAll(found -> Matcher.quoteReplacement(found.group() + data))
        .replace(DOCUMENTED_HTTP, reader.base().toString())
        .replace(DOCUMENTED_HTTPS, server.secured(reader).toString())
        .replace(DOCUMENTED_CERTIFICATES, server.certificates() + "/");
  }
}
