package dev.lintel.ons.resource;

import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Period;
import dev.lintel.properties.profile.Call;
import java.util.List;
import java.util.function.Function;

/**
 * What belongs together by assignments that hold for some days, such as employees and teams.
 *
 * @param kind the assignments'
 */
public record Assigned<A>(Setting setting, Kind<A> kind, Function<A, Period> period) {

  /** The assignments that a key finds and that hold on some of the days. */
  public List<A> all(String key, long id, Period days) {
    return setting.care().register().all(kind, key, id).stream()
        .map(stored -> stored.as(kind.type()))
        .filter(one -> period.apply(one).overlaps(days))
        .toList();
  }

  /** What those assignments name, each once and in order. */
  public List<Long> ids(String key, long id, Period days, Function<A, Long> named) {
    return all(key, id, days).stream().map(named).distinct().sorted().toList();
  }

  /** The part of ids that limit and offset ask for. */
  public static List<Long> page(Call call, List<Long> ids) {
    return ids.stream()
        .skip(call.get(Parameters.OFFSET))
        .limit(call.get(Parameters.LIMIT))
        .toList();
  }
}
