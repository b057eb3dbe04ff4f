package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.modules.Module;
import org.jdbi.v3.core.Handle;

/**
 * Who the development clients for suppliers act for: the owner of a tenth of the fictional
 * catalogue, and a participant that may add its own data to the owner's items and does so on some.
 */
public final class SupplierFiction {

  static final int OWNER_PLACE = 0;

  /** Items' other suppliers stand 13 to 38 places after their owner. */
  private static final int ALTERNATIVE_PLACE = 17;

  private static final String REGISTER =
      "insert into catalogue.alternative_supplier (supplier, owner) values (?, ?)"
          + " on conflict do nothing";
  private static final String REFER =
      "insert into catalogue.reference_entry (list, name, parent) values (?, ?, ?)"
          + " on conflict do nothing";

  private SupplierFiction() {}

  /** The participant of client {@code supplier}. */
  public static int participant() {
    return Cast.numberAt(OWNER_PLACE);
  }

  /** The participant of client {@code other-supplier}, an alternative supplier of the first. */
  public static int alternativeParticipant() {
    return Cast.numberAt(ALTERNATIVE_PLACE);
  }

  /** Stores the reference lists that follow from the modules, and who may add to whose items. */
  static void store(FictionalCatalogue fiction, Catalogue catalogue) {
    catalogue
        .database()
        .jdbi()
        .useTransaction(handle -> {
          handle.execute(REGISTER, alternativeParticipant(), participant());
          fiction.modules().forEach(module -> refer(handle, module));
        });
  }

  private static void refer(Handle handle, Module module) {
    handle.execute(REFER, "BRANDS", module.brand(), "");
    handle.execute(REFER, "CORPORATE_BRANDS", module.corporateBrand(), "");
    if (!module.etimClass().isEmpty()) {
      handle.execute(REFER, "ETIM_CLASSES", module.etimClass(), module.productGroup());
    }
  }
}
