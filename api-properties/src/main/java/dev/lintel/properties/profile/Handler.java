package dev.lintel.properties.profile;

import dev.lintel.properties.exchange.Answer;

/** Answers a call that has passed every stage before it; it may stop with a problem. */
@FunctionalInterface
public interface Handler {
  Answer answer(Call call);
}
