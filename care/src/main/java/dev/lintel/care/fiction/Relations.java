package dev.lintel.care.fiction;

import dev.lintel.care.clients.ClientContactRelation;
import dev.lintel.care.clients.ClientContactRelationType;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Kind;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A contact for every client, and the types of contacts. */
final class Relations implements Chapter {
  private static final List<String> IN_CARE =
      List.of("Eerste contactpersoon", "Mantelzorger", "Curator", "Bewindvoerder", "Huisarts");
  private static final List<String> PERSONAL =
      List.of("Partner", "Ouder", "Kind", "Broer of zus", "Buur");

  @Override
  public void write(Plan plan, Pen pen) {
    List<ObjectNode> types = types(pen, ClientContactRelationType.KIND, IN_CARE, "Zorg");
    List<ObjectNode> personal = types(pen, ClientContactRelationType.PERSONAL, PERSONAL, "Sociaal");
    for (int id = 1; id <= count(plan); id++) {
      Dice dice = plan.dice("relation type", id);
      ObjectNode fields = relation(plan, id);
      named(fields, "clientContactRelationType", dice.pick(types));
      named(fields, "personalRelationType", dice.pick(personal));
      pen.write(ClientContactRelation.KIND, id, fields);
    }
  }

  static int count(Plan plan) {
    return plan.clients();
  }

  private static void named(ObjectNode fields, String field, ObjectNode type) {
    fields.set(field, type);
    fields.set(field + "ObjectId", type.get("id"));
  }

  private static List<ObjectNode> types(
      Pen pen, Kind<?> kind, List<String> names, String category) {
    var types = new ArrayList<ObjectNode>();
    for (int id = 1; id <= names.size(); id++) {
      ObjectNode type = type(names.get(id - 1), id, category);
      pen.write(kind, id, type);
      types.add(type);
    }
    return types;
  }

  private static ObjectNode type(String name, int id, String category) {
    ObjectNode type =
        Documents.mapper()
            .createObjectNode()
            .put("createdBy", "inrichting")
            .put("name", name)
            .put("tag", name.toLowerCase(java.util.Locale.ROOT).replace(' ', '_'))
            .put("primary", id == 1)
            .put("exclusive", false)
            .put("relevant", true)
            .put("negative", false)
            .put("active", true)
            .put("legal", name.equals("Curator") || name.equals("Bewindvoerder"))
            .put("vbmResponsible", false)
            .put("vektisCode", id);
    type.putObject("relationCategory").put("id", 1).put("name", category).put("type", "SOCIAL");
    return type;
  }

  private static ObjectNode relation(Plan plan, int client) {
    Dice dice = plan.dice("relation", client);
    boolean female = dice.percent(50);
    String first = dice.pick(female ? Names.FEMALE : Names.MALE);
    return Documents.mapper()
        .createObjectNode()
        .put("createdBy", "inrichting")
        .put("firstName", first)
        .put("initials", first.substring(0, 1) + ".")
        .put("birthName", dice.pick(Names.LAST))
        .put("gender", female ? "F" : "M")
        .put("clientObjectId", client)
        .put("inCaseOfEmergency", dice.percent(70));
  }
}
