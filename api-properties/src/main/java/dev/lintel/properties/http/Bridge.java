package dev.lintel.properties.http;

import dev.lintel.properties.exchange.CallerGoneException;
import dev.lintel.properties.exchange.Service;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
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
      service.serve(reading.read(request), new AnswerWriting(request, response));
      callback.succeeded();
    } catch (CallerGoneException gone) {
      LOG.debug("The caller of {} is gone", request.getHttpURI(), gone);
      callback.failed(new HttpException.RuntimeException(HttpStatus.REQUEST_TIMEOUT_408, gone));
    } catch (Exception | Error failure) {
      LOG.debug("The answer to {} was cut", request.getHttpURI(), failure);
      callback.failed(failure);
    } finally {
      underWay.decrementAndGet();
    }
    return true;
  }
}
