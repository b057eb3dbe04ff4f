package dev.lintel.server.doors;

import dev.lintel.properties.pipeline.Observation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each request at level debug; failures of our own at level error, under the id that
 * the caller was told. Of the headers, User-Agent alone is logged, and queries are not, since they
 * may carry what is the caller's own.
 */
public final class RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger("lintel.requests");

  private RequestLog() {}

  public static void write(Observation observation) {
    observation
        .incident()
        .ifPresent(failure -> LOG.error("Incident {}", observation.requestId(), failure));
    LOG.debug(
        "{} {} {} {} {} ms, client {} by {}, {}{}",
        observation.status(),
        observation.method(),
        observation.path(),
        observation.requestId(),
        observation.took().toMillis(),
        observation.client().orElse("unknown"),
        observation.userAgent().orElse("an unnamed program"),
        observation.operation().orElse("no operation"),
        observation.problem().map(code -> ", " + code).orElse(""));
  }
}
