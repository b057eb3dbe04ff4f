package dev.lintel.catalogue.supply.rules;

import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.references.ReferenceList;
import dev.lintel.catalogue.supply.references.ReferenceLists;
import java.util.List;

/** What a module's values must be among ("values are checked against them by name"). */
public record ModuleRules(ReferenceLists lists) {

  private static final String UNKNOWN =
      "'%s' is not in the reference list %s; take a name from it.";

  /** Everything wrong with the references of a document whose shape is right. */
  public List<FieldFault> check(Given module) {
    FaultList faults = new FaultList();
    known(faults, module, "brand", ReferenceList.BRANDS);
    known(faults, module, "corporateBrand", ReferenceList.CORPORATE_BRANDS);
    known(faults, module, "manufacturer", ReferenceList.MANUFACTURERS);
    known(faults, module, "productGroupNumber", ReferenceList.PRODUCT_GROUPS);
    String etim = module.text("etimClass");
    String group = module.text("productGroupNumber");
    faults.when(
        !etim.isEmpty() && !lists.has(ReferenceList.ETIM_CLASSES, etim, group),
        "etimClass",
        "must be one of the product group's classes, or left out to take the group's");
    return faults.all();
  }

  private void known(FaultList faults, Given module, String field, ReferenceList list) {
    String value = module.text(field);
    faults.when(!lists.has(list, value), field, UNKNOWN.formatted(value, list.title()));
  }
}
