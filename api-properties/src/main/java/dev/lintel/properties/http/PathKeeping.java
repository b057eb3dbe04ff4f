package dev.lintel.properties.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Keeps the beginning of a path that Jetty could not read, which it would forget: by it the refusal
 * is told in the right shape. Nothing is served by it.
 */
final class PathKeeping extends HttpConnectionFactory {
  /** What Jetty calls the path of a request that it could not read. */
  static final String UNREAD = "/badMessage";

  private static final Pattern READABLE = Pattern.compile("(?:/[A-Za-z0-9_~-]+){1,8}/?");

  PathKeeping(HttpConfiguration configuration) {
    super(configuration);
  }

  @Override
  public Connection newConnection(Connector connector, EndPoint endPoint) {
    var connection = new KeepingConnection(getHttpConfiguration(), connector, endPoint);
    connection.setTransferEncodingChunkMaxLength(getTransferEncodingChunkMaxLength());
    return configure(connection, connector, endPoint);
  }

  /**
   * At most eight segments, before the first one that could mean anything but itself, such as a dot
   * or an encoded character: what is made of it must never be refused, or nobody would be answered.
   */
  static String readable(String target) {
    Matcher beginning = READABLE.matcher(target);
    return beginning.lookingAt() ? beginning.group() : UNREAD;
  }

  private static final class KeepingConnection extends HttpConnection {
    private String target = UNREAD;

    KeepingConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
      super(configuration, connector, endPoint);
    }

    /** Jetty asks a second time, for a stream of {@link #UNREAD}, if the first one was refused. */
    @Override
    protected HttpStreamOverHTTP1 newHttpStream(String method, String uri, HttpVersion version) {
      String known = uri.equals(UNREAD) ? readable(target) : uri;
      target = uri;
      return super.newHttpStream(method, known, version);
    }
  }
}
