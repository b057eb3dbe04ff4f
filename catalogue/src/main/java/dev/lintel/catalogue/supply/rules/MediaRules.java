package dev.lintel.catalogue.supply.rules;

import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.references.ReferenceList;
import dev.lintel.catalogue.supply.references.ReferenceLists;
import java.util.List;
import java.util.Set;

/** What is said of a picture or document must fit its content. */
public record MediaRules(ReferenceLists lists) {

  private static final Set<String> PICTURES = Set.of("PB", "MB");

  /** Everything wrong with a document whose shape is right and whose content type is known. */
  public List<FieldFault> check(Given medium) {
    FaultList faults = new FaultList();
    String type = medium.text("type");
    faults.when(
        !lists.has(ReferenceList.MEDIA_TYPES, type),
        "type",
        "'%s' is not in the reference list mediatypes; take a name from it.".formatted(type));
    faults.when(
        PICTURES.contains(type) && !medium.text("contentType").startsWith("image/"),
        "type",
        "A medium of type %s must be a picture, JPEG or PNG.".formatted(type));
    boolean crossed =
        medium
            .date("validFromDate")
            .flatMap(from -> medium.date("validToDate").map(to -> to.isBefore(from)))
            .orElse(false);
    faults.when(crossed, "validToDate", "must not lie before validFromDate");
    return faults.all();
  }
}
