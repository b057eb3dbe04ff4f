package dev.lintel.benchmarks.client;

import dev.lintel.benchmarks.load.Operation;
import java.io.IOException;
import java.util.random.RandomGenerator;

/** Single items over HTTP by number, chosen at random. */
public final class HttpItems implements Operation {

  private static final int EMPTY_ARRAY = 2;

  private final HttpConnection connection;
  private final int[] numbers;
  private final RandomGenerator random;

  /** On a connection that is closed with this. */
  public HttpItems(HttpConnection connection, int[] numbers, RandomGenerator random) {
    this.connection = connection;
    this.numbers = numbers;
    this.random = random;
  }

  @Override
  public long perform() throws IOException {
    int number = numbers[random.nextInt(numbers.length)];
    Reply reply = connection.get("/api/v2/items?nobbnos=" + number).requireArray();
    if (reply.bodyBytes() <= EMPTY_ARRAY) {
      throw new IllegalStateException("Item " + number + " was not found");
    }
    return 1;
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
