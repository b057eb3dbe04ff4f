package dev.lintel.care.register;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps lists in which entries are shown in step with them, within one transaction. */
final class ShownLists {
  private final Handle handle;
  private final EntryRows rows;
  private final UnaryOperator<Instant> after;

  /**
   * @param after gives the time of a change that follows another
   */
  ShownLists(Handle handle, UnaryOperator<Instant> after) {
    this.handle = handle;
    this.rows = new EntryRows(handle);
    this.after = after;
  }

  /**
   * @param states an entry's documents before and after a change
   */
  <T> void renew(Kind<T> kind, byte[]... states) {
    for (Shown<T> shown : kind.copies().given()) {
      owners(kind, shown, states).forEach(owner -> renew(kind, shown, owner));
    }
  }

  /** In order of id, so that two changes never wait for each other. */
  private static <T> List<Long> owners(Kind<T> kind, Shown<T> shown, byte[]... states) {
    return Stream.of(states)
        .map(state -> shown.id().apply(Documents.mapper().readValue(state, kind.type())))
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private void renew(Kind<?> kind, Shown<?> shown, long id) {
    Kind<?> owner = shown.owner().get();
    rows.lock(owner.name(), id)
        .ifPresent(row -> {
          ObjectNode content = row.content();
          ArrayNode list = content.putArray(shown.field());
          rows.contents(kind.name(), shown.key(), id).forEach(list::add);
          if (list.isEmpty()) {
            content.remove(shown.field());
          }
          NewFacts facts = row.changedAt(after.apply(row.stored().updatedAt()));
          facts.into(content, owner.fields());
          Draft<?> draft = Draft.of(owner, content);
          rows.update(draft, facts);
          new KeyRows(handle).replace(draft, id);
        });
  }
}
