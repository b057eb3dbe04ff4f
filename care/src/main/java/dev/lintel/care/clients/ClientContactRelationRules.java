package dev.lintel.care.clients;

import dev.lintel.care.people.PersonRules;
import dev.lintel.care.register.Objection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What must hold for a contact of a client. */
final class ClientContactRelationRules {
  private ClientContactRelationRules() {}

  static void judge(ClientContactRelation relation, Consumer<Objection> objections) {
    var person = new PersonRules(objections).gender(relation.gender());
    if (isBlank(relation.organization())) {
      person.names(relation.birthName(), relation.preferredNameType());
    } else {
      person.preference(relation.preferredNameType());
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
