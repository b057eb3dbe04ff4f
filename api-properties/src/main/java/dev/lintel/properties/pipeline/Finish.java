package dev.lintel.properties.pipeline;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.EntityTags;
import dev.lintel.properties.profile.Call;

/**
 * The stage that turns a handler's answer into what is sent: entities are written in the chosen
 * format, and what is read gets its entity tag.
 */
final class Finish {
  private Finish() {}

  static Answer of(Answer answer, Call call) {
    return EntityTags.of(written(answer, call), call.request());
  }

  private static Answer written(Answer answer, Call call) {
    return answer.body() instanceof Answer.Entity(Object value)
        ? answer.withBody(Written.in(call.format(), value))
        : answer;
  }
}
