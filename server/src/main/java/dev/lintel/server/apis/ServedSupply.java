package dev.lintel.server.apis;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.supply.Supply;
import dev.lintel.catalogue.supply.SupplySettings;
import dev.lintel.catalogue.supply.copies.OwnCopies;
import dev.lintel.catalogue.supply.references.ReferenceLists;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.operations.OperationRemoval;
import dev.lintel.properties.operations.OperationSettings;
import dev.lintel.properties.operations.OperationWorkers;
import dev.lintel.properties.operations.Operations;
import dev.lintel.properties.paging.TokenSeal;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.StoreException;
import dev.lintel.server.lifecycle.Parts;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.supplier.SupplierApi;
import dev.lintel.supplier.applying.ChangeHandler;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;

/** The suppliers' API, and those who work on what it accepted until the server stops. */
public final class ServedSupply {
  private ServedSupply() {}

  /** The treatment of suppliers' changes, by a server and by an operator's commands alike. */
  public static SupplySettings settings(
      Catalogue catalogue, ServerOptions options, InstantSource clock) {
    return SupplySettings.usual(catalogue.rendering(), clock)
        .with(options.supply().policy(options.environment()));
  }

  static ApiProfile open(
      Catalogue catalogue,
      Identification identification,
      TokenSeal seal,
      ServerOptions options,
      InstantSource clock,
      Parts parts) {
    Database database = catalogue.database();
    Operations operations =
        new Operations(
            database,
            OperationSettings.defaults().withKept(options.supply().statusKept()),
            clock,
            new SecureRandom());
    SupplySettings settings = settings(catalogue, options, clock);
    parts.add(OperationRemoval.start(database, clock));
    parts.add(
        OperationWorkers.start(
            operations,
            ChangeHandler.byKind(new Supply(settings)),
            (_, problem) -> SupplierApi.problemBody(problem)));
    var copies = new OwnCopies(database.dataSource(), clock, settings.zone());
    return SupplierApi.profile(
        new SupplierApi.Parts(copies, () -> references(database), operations, seal, clock),
        identification,
        DefaultLimits.ofSuppliers());
  }

  private static ReferenceLists references(Database database) {
    try (Connection connection = database.dataSource().getConnection()) {
      return ReferenceLists.read(connection);
    } catch (SQLException e) {
      throw new StoreException("The reference lists cannot be read.", e);
    }
  }
}
