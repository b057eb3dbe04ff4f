package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.client.HttpTarget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Single requests of good and bad clients, each followed to its end as the server knows it. */
final class Visits {

  /** What a client does. */
  enum Way {
    READ,
    READ_MANY,
    BREAK_OFF,
    STALL,
    STOP_SENDING,
    NEVER_SEND_THE_BODY;

    private static final Way[] ALL = values();

    static Way any(Random random) {
      return ALL[random.nextInt(ALL.length)];
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private static final String ONE = "/t/employees/1";
  private static final String SOME =
      "/t/employees/x-stream-connect/updates?since=2026-10-30T00:00:00.000";
  private static final int SMALL_WINDOW = 16 * 1024;

  /** A little less than a connection may stand still: until then it is under way for certain. */
  private static final long CERTAIN = 1_800;

  private static final int LONGEST_READING = 1_500;

  private final HttpTarget target;
  private final RequestLog log;
  private final UnderWay underWay;
  private final String name;
  private final AtomicInteger numbers = new AtomicInteger();

  Visits(HttpTarget target, RequestLog log, UnderWay underWay, String name) {
    this.target = target;
    this.log = log;
    this.underWay = underWay;
    this.name = name;
  }

  /** Makes one visit to its end and tells the status; 0 where the server told none. */
  int make(Way way, Random random) throws IOException, InterruptedException {
    String id = "race-%s-%d".formatted(name, numbers.incrementAndGet());
    return switch (way) {
      case READ -> read(id, ONE);
      case READ_MANY -> read(id, SOME);
      case BREAK_OFF -> breakOff(id, random.nextInt(LONGEST_READING));
      case STALL -> stall(id);
      case STOP_SENDING -> stopSending(id, random.nextInt(LONGEST_READING));
      case NEVER_SEND_THE_BODY -> neverSendTheBody(id);
    };
  }

  /** Does not ask the log: who saw the end of an answer may come again at once. */
  private int read(String id, String path) throws IOException {
    try (Wire wire = Wire.to(target)) {
      ask(wire, "GET", path, id, "Connection: close\r\n");
      int status = wire.status();
      wire.rest();
      return status;
    }
  }

  private int breakOff(String id, int millis) throws IOException, InterruptedException {
    Wire wire = Wire.to(target);
    int status = begin(wire, id);
    hold(status, millis);
    wire.abort();
    log.awaitEnd(id);
    return status;
  }

  private int stall(String id) throws IOException, InterruptedException {
    try (Wire wire = Wire.to(target, SMALL_WINDOW)) {
      int status = begin(wire, id);
      hold(status, CERTAIN);
      log.awaitEnd(id);
      return status;
    }
  }

  /** Half of the connection is closed: the server hears no more, and nobody reads what it sends. */
  private int stopSending(String id, int millis) throws IOException, InterruptedException {
    try (Wire wire = Wire.to(target, SMALL_WINDOW)) {
      int status = begin(wire, id);
      hold(status, millis);
      wire.stopSending();
      log.awaitEnd(id);
      return status;
    }
  }

  private int neverSendTheBody(String id) throws IOException, InterruptedException {
    try (Wire wire = Wire.to(target)) {
      String body = "Content-Type: application/json\r\nContent-Length: 9\r\n";
      ask(wire, "POST", "/t/employees", id, body);
      return log.awaitEnd(id);
    }
  }

  private static int begin(Wire wire, String id) throws IOException {
    ask(wire, "GET", StreamFormat.EMPLOYEES, id, "");
    return wire.status();
  }

  private void hold(int status, long millis) throws InterruptedException {
    if (status == 200) {
      underWay.enter();
      try {
        TimeUnit.MILLISECONDS.sleep(millis);
      } finally {
        underWay.leave();
      }
    }
  }

  private static void ask(Wire wire, String method, String path, String id, String more)
      throws IOException {
    wire.send(
        "%s %s HTTP/1.1\r\nHost: localhost\r\nx-request-id: %s\r\n%s\r\n"
            .formatted(method, path, id, more));
  }

  /** The statuses of so many that stall and one more, all at once. */
  List<Integer> fillAndAskAgain(int slots) throws IOException {
    List<Wire> wires = new ArrayList<>();
    try {
      List<Integer> statuses = new ArrayList<>();
      for (int place = 0; place <= slots; place++) {
        Wire wire = Wire.to(target, SMALL_WINDOW);
        wires.add(wire);
        statuses.add(begin(wire, "last-" + place));
      }
      return statuses;
    } finally {
      for (Wire wire : wires) {
        wire.abort();
      }
    }
  }
}
