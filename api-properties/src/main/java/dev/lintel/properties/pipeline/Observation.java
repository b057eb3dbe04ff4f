package dev.lintel.properties.pipeline;

import dev.lintel.properties.limits.Usage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What became of one request, for logs and metrics.
 *
 * @param api the API's name
 * @param operation the route's name; empty where none was found
 * @param client the key under which limits counted; empty where nobody was identified
 * @param certificate the fingerprint of the certificate that proved the account, where one did
 * @param deprecated what the request used although its end is announced, by the keys of the
 *     declared list (Evolution), such as {@code route:itemsV1} or {@code format:xml}
 * @param sample method, path and query without secrets, where something deprecated was used
 * @param status what was answered; 0 where the caller left before
 * @param problem the code of the problem that was answered, or {@link #CALLER_GONE}
 * @param userAgent what the caller's program calls itself, shortened
 * @param exceeded what the request found at policies that were used up, also observed ones
 * @param incident what failed on our side, if something did; its id is the request's
 */
public record Observation(
    String requestId,
    String method,
    String path,
    String api,
    Optional<String> operation,
    int version,
    Optional<String> client,
    Optional<String> certificate,
    Optional<String> userAgent,
    List<Usage> exceeded,
    List<String> deprecated,
    Optional<String> sample,
    int status,
    Optional<String> problem,
    Optional<Throwable> incident,
    Duration took) {
  private static final int AGENT_CHARACTERS = 200;

  public Observation {
    userAgent = userAgent.map(Observation::shortened);
    exceeded = List.copyOf(exceeded);
    deprecated = List.copyOf(deprecated);
  }

  private static String shortened(String agent) {
    return agent.length() <= AGENT_CHARACTERS ? agent : agent.substring(0, AGENT_CHARACTERS);
  }

  /** Stands in the place of a problem's code where the caller did not take the whole answer. */
  public static final String CALLER_GONE = "caller-gone";

  /** Takes notice of what became of requests; it must not throw and not take long. */
  @FunctionalInterface
  public interface Observer {
    void observe(Observation observation);
  }
}
