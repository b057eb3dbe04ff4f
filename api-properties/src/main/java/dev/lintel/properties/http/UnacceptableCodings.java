package dev.lintel.properties.http;

import dev.lintel.properties.exchange.AcceptEncoding;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Leads requests that take no coding of ours around the compression, which would answer them itself
 * by a wrong status; the service refuses them as it refuses others.
 */
final class UnacceptableCodings extends Handler.Wrapper {
  private final Handler service;

  UnacceptableCodings(Handler compression, Handler service) {
    super(compression);
    this.service = service;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var accepted =
        Optional.of(
                String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT_ENCODING)))
            .filter(header -> !header.isEmpty());
    return AcceptEncoding.excludesAll(accepted)
        ? service.handle(request, response, callback)
        : super.handle(request, response, callback);
  }
}
