package dev.lintel.benchmarks.client;

import dev.lintel.benchmarks.contracts.Questions;
import dev.lintel.benchmarks.load.Operation;
import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Requests for the prices of 20 items over HTTP, by callers chosen at random; a request counts. */
public final class HttpPrices implements Operation {

  private static final String PATH = "/nobbkontrakt/v1/prices?quantity=%s&postalCode=%s%s&%s";
  private static final int EMPTY_ARRAY = 2;

  private final HttpConnection connection;
  private final List<HttpTarget> callers;
  private final Questions questions;
  private final String more;
  private final RandomGenerator random;

  /**
   * On a connection that is closed with this.
   *
   * @param more further parameters, each with a leading {@code &}; may be empty
   */
  public HttpPrices(
      HttpConnection connection,
      List<HttpTarget> callers,
      Questions questions,
      String more,
      RandomGenerator random) {
    this.connection = connection;
    this.callers = callers;
    this.questions = questions;
    this.more = more;
    this.random = random;
  }

  @Override
  public long perform() throws IOException {
    return ask(questions.numbers());
  }

  /** Asks for these items. */
  public long ask(List<Integer> numbers) throws IOException {
    String items =
        numbers.stream().map(number -> "nobbNumbers=" + number).collect(Collectors.joining("&"));
    String path =
        PATH.formatted(Questions.ORDER.quantity(), Questions.ORDER.postalCode(), more, items);
    Reply reply =
        connection.getAs(callers.get(random.nextInt(callers.size())), path).requireArray();
    if (reply.bodyBytes() <= EMPTY_ARRAY) {
      throw new IllegalStateException("No prices");
    }
    return 1;
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
