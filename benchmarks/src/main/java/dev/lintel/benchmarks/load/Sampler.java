package dev.lintel.benchmarks.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times single operations in turns, so that all of them meet the same machine. */
public final class Sampler {

  /** One thing to do; its answer is thrown away. */
  @FunctionalInterface
  public interface Task {
    /** Does it for the so many-th time, from 0. */
    void run(int turn) throws Exception;
  }

  private Sampler() {}

  /** Milliseconds of each task, turn by turn; some turns before the first counted one warm up. */
  public static Map<String, List<Double>> run(Map<String, Task> tasks, int warmUp, int turns)
      throws Exception {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    tasks.keySet().forEach(name -> times.put(name, new ArrayList<>()));
    for (int turn = -warmUp; turn < turns; turn++) {
      for (var task : tasks.entrySet()) {
        double time = time(task.getValue(), Math.floorMod(turn, turns));
        if (turn >= 0) {
          times.get(task.getKey()).add(time);
        }
      }
    }
    return times;
  }

  private static double time(Task task, int turn) throws Exception {
    long begin = System.nanoTime();
    task.run(turn);
    return (System.nanoTime() - begin) / 1e6;
  }
}
