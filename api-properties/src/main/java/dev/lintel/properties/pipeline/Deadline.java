package dev.lintel.properties.pipeline;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.store.Work;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The end of one request's time. When it has passed, the request's statements are cancelled; a
 * thread that waits for anything else, or goes on for a second, is interrupted.
 */
final class Deadline {
  private static final long GRACE = TimeUnit.SECONDS.toNanos(1);

  private final Duration allowed;
  private final Walk walk;
  private final Thread thread = Thread.currentThread();
  private final Work work = new Work();
  private volatile long end;
  private volatile boolean passed;
  private boolean over;

  Deadline(Duration allowed, Walk walk) {
    this.allowed = allowed;
    this.walk = walk;
    this.end = System.nanoTime() + allowed.toNanos();
  }

  /** Sends what a step answers, on the present thread, which nothing interrupts afterwards. */
  void send(Deadlines.Step step) throws IOException {
    try {
      work.call(() -> sent(step));
    } catch (IOException | RuntimeException | Error failure) {
      finish();
      stopIfPassed();
      throw failure;
    } finally {
      finish();
    }
  }

  private Answer sent(Deadlines.Step step) throws IOException {
    Answer answer = step.run();
    stopIfPassed();
    walk.send(answer);
    return answer;
  }

  private void stopIfPassed() {
    if (passed && !walk.hasBegun()) {
      throw Problems.DEADLINE_EXCEEDED
          .with("The answer had not begun after %d s.".formatted(allowed.toSeconds()))
          .asException();
    }
  }

  /** An interruption that nobody noticed would hit what this thread does next. */
  private synchronized void finish() {
    over = true;
    if (passed) {
      Thread.interrupted();
    }
  }

  /** Stops the request if its time is over. An answer that has begun may go on. */
  void look(long now) {
    if (now - end < 0 || walk.hasBegun()) {
      return;
    }
    end = now + GRACE;
    boolean again = passed;
    passed = true;
    Thread.ofVirtual().name("deadline").start(() -> stop(again));
  }

  private void stop(boolean again) {
    if (!work.stop() || again) {
      interrupt();
    }
  }

  private synchronized void interrupt() {
    if (!over) {
      thread.interrupt();
    }
  }
}
