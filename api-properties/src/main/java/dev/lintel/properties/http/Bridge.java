package dev.lintel.properties.http;

import dev.lintel.properties.exchange.Service;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands each of Jetty's requests to the service and counts those under way, so that a stop can wait
 * for them.
 */
final class Bridge extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(Bridge.class);

  private final Service service;
  private final RequestReading reading;
  private final AtomicInteger underWay = new AtomicInteger();

  Bridge(Service service, RequestReading reading) {
    this.service = service;
    this.reading = reading;
  }

  int underWay() {
    return underWay.get();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    underWay.incrementAndGet();
    try {
      service.serve(
          reading.read(request), answer -> AnswerWriting.write(answer, request, response));
      callback.succeeded();
    } catch (Exception | StackOverflowError failure) {
      LOG.debug("The answer to {} was cut", request.getHttpURI(), failure);
      callback.failed(failure);
    } finally {
      underWay.decrementAndGet();
    }
    return true;
  }
}
