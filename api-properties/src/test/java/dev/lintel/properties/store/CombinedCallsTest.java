package dev.lintel.properties.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.testkit.Eventually;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class CombinedCallsTest {
  private static final int SLOW = 0;
  private static final int WRONG = -1;

  private final CountDownLatch slow = new CountDownLatch(1);
  private final List<List<Integer>> asked = new ArrayList<>();
  private String state = "22021";

  @Test
  void asksAtOnceWhereNobodyElseAsks() throws SQLException {
    // given
    CombinedCalls<Integer, String> calls = new CombinedCalls<>(this::answers, 1, 10);

    // when, then
    assertThat(calls.make(7)).isEqualTo("7");
    assertThat(calls.make(8)).isEqualTo("8");
    assertThat(asked).containsExactly(List.of(7), List.of(8));
  }

  @Test
  void asksTogetherWhatCameMeanwhile() throws Exception {
    // given
    CombinedCalls<Integer, String> calls = new CombinedCalls<>(this::answers, 1, 3);

    // when
    List<FutureTask<String>> tasks = meanwhile(calls, 1, 2, 3, 4, 5);

    // then
    assertThat(answersOf(tasks)).containsExactly("0", "1", "2", "3", "4", "5");
    assertThat(asked).containsExactly(List.of(SLOW), List.of(1, 2, 3), List.of(4, 5));
  }

  @Test
  void letsAValueHarmNobodyElse() throws Exception {
    // given
    CombinedCalls<Integer, String> calls = new CombinedCalls<>(this::answers, 1, 10);

    // when
    List<FutureTask<String>> tasks = meanwhile(calls, 1, WRONG, 3);

    // then
    assertThat(tasks.get(1).get()).isEqualTo("1");
    assertThat(tasks.get(3).get()).isEqualTo("3");
    assertThatThrownBy(tasks.get(2)::get)
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseInstanceOf(SQLException.class);
  }

  @Test
  void tellsAllWhomAnOutageMet() throws Exception {
    // given
    state = "08006";
    CombinedCalls<Integer, String> calls = new CombinedCalls<>(this::answers, 1, 10);

    // when
    List<FutureTask<String>> tasks = meanwhile(calls, 1, WRONG);

    // then
    assertThatThrownBy(tasks.get(1)::get).hasRootCauseInstanceOf(SQLException.class);
    assertThatThrownBy(tasks.get(2)::get).hasRootCauseInstanceOf(SQLException.class);
    assertThat(asked).containsExactly(List.of(SLOW), List.of(1, WRONG));
    assertThat(calls.make(9)).isEqualTo("9");
  }

  private synchronized List<String> answers(List<Integer> questions) throws SQLException {
    asked.add(questions);
    if (questions.contains(SLOW)) {
      awaitRelease();
    }
    if (questions.contains(WRONG)) {
      throw new SQLException("Wrong", state);
    }
    return questions.stream().map(String::valueOf).toList();
  }

  private void awaitRelease() {
    try {
      slow.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Questions that come, in this order, while a slow call is under way. */
  private List<FutureTask<String>> meanwhile(
      CombinedCalls<Integer, String> calls, Integer... questions) {
    List<FutureTask<String>> tasks = new ArrayList<>();
    start(tasks, calls, SLOW);
    for (Integer each : questions) {
      start(tasks, calls, each);
    }
    slow.countDown();
    return tasks;
  }

  private static void start(
      List<FutureTask<String>> tasks, CombinedCalls<Integer, String> calls, Integer question) {
    FutureTask<String> task = new FutureTask<>(() -> calls.make(question));
    tasks.add(task);
    Thread thread = Thread.ofPlatform().daemon().start(task);
    Eventually.holds("it waits", () -> thread.getState() == Thread.State.WAITING);
  }

  private static List<String> answersOf(List<FutureTask<String>> tasks) throws Exception {
    List<String> answers = new ArrayList<>();
    for (FutureTask<String> each : tasks) {
      answers.add(each.get());
    }
    return answers;
  }
}
