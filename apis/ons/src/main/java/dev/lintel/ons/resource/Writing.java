package dev.lintel.ons.resource;

import dev.lintel.care.register.Changes;
import dev.lintel.care.register.Stored;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Handler;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * Handles the calls that change entries: reads what was sent, has it judged and stored, and answers
 * as the operation declares.
 */
final class Writing<T> {
  private final Changes changes;
  private final Resource<T> resource;
  private final Answers answers;

  Writing(Changes changes, Resource<T> resource, Answers answers) {
    this.changes = changes;
    this.resource = resource;
    this.answers = answers;
  }

  /**
   * @param prepare changes what was sent before it is stored
   */
  Handler creating(Reply reply, BiFunction<Call, ObjectNode, ObjectNode> prepare) {
    return call -> {
      SentEntity sent = sent(call);
      Supplier<ObjectNode> fields = () -> prepare.apply(call, sent.fields().deepCopy());
      sent.refuseFaults(() -> changes.objections(resource.kind(), fields.get()));
      Stored stored =
          Errors.told(() -> changes.create(resource.kind(), fields.get()), Errors.Taken.CONFLICT);
      return answer(call, reply, stored, sent.names());
    };
  }

  /**
   * @param find the id of the entry
   * @param prepare changes what was sent before it is stored
   */
  Handler updating(
      Reply reply, Function<Call, Long> find, BiFunction<Call, ObjectNode, ObjectNode> prepare) {
    return call -> {
      long id = find.apply(call);
      SentEntity sent = sent(call).to(id);
      Supplier<ObjectNode> fields = () -> prepare.apply(call, sent.fields().deepCopy());
      sent.refuseFaults(() -> told(() -> changes.objections(resource.kind(), id, fields.get())));
      Stored stored =
          told(() -> changes.update(resource.kind(), id, fields.get(), sent.updatedAt()));
      return answer(call, reply, stored, sent.names());
    };
  }

  /**
   * @param find the id of the entry
   */
  Function<Call, Stored> deleting(Function<Call, Long> find) {
    return call -> changes.delete(resource.kind(), find.apply(call));
  }

  /**
   * @param change may stop with a refusal of the register
   */
  Handler changing(Reply reply, Function<Call, Stored> change) {
    return call -> answer(call, reply, told(() -> change.apply(call)), Set.of());
  }

  private Answer answer(Call call, Reply reply, Stored stored, Set<String> sent) {
    return switch (reply) {
      case ENRICHED -> answers.one(call, stored, sent);
      case CREATED -> Answer.created(call.request().path() + "/" + stored.id());
      case ACCEPTED -> Answer.empty(202);
      case DONE -> Answer.empty(204);
    };
  }

  private static <R> R told(Supplier<R> make) {
    return Errors.told(make, Errors.Taken.FAULT);
  }

  private static SentEntity sent(Call call) {
    return call.body(SentEntity.class).orElseThrow();
  }
}
