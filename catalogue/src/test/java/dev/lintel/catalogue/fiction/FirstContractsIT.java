package dev.lintel.catalogue.fiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.ContractFilter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fictional contracts come once, with the fictional catalogue or after it. */
class FirstContractsIT {
  private static final int SIZE = 600;

  private final Catalogue catalogue = TestCatalogue.fresh();

  @AfterEach
  void close() {
    catalogue.database().close();
  }

  @Test
  void comeWithTheFictionalCatalogue() {
    // when
    load();

    // then
    assertThat(ofDealer()).hasSizeGreaterThan(5);
    assertThat(catalogue.zones().of(List.of(SupplierFiction.participant()))).hasSize(1);
    assertThat(catalogue.participants().find(ContractFiction.dealer())).isPresent();
    assertThat(catalogue.participants().find(ContractFiction.chain())).isPresent();
  }

  @Test
  void comeAlsoWhereTheCatalogueWasLoadedBeforeThereWereContracts() {
    // given
    load();
    catalogue
        .database()
        .jdbi()
        .useHandle(handle -> handle.execute("delete from catalogue.contract"));

    // when
    load();

    // then
    assertThat(ofDealer()).hasSizeGreaterThan(5);
  }

  @Test
  void doNotComeBackOverWhatWasChanged() {
    // given
    load();
    Contract changed = ofDealer().getFirst().activeOn(java.time.LocalDate.of(2200, 1, 1));
    catalogue.contracts().save(List.of(changed));

    // when
    load();

    // then
    assertThat(ofDealer().getFirst().conditions()).isEqualTo(changed.conditions());
  }

  @Test
  void stayAwayFromACatalogueThatIsNoFiction() {
    // when
    new FirstLoad(catalogue).run(1, 0, _ -> {});

    // then
    assertThat(ofDealer()).isEmpty();
  }

  private void load() {
    new FirstLoad(catalogue).run(1, SIZE, _ -> {});
  }

  private List<Contract> ofDealer() {
    return catalogue
        .contracts()
        .page(
            new ContractFilter(
                ContractFiction.dealer(), List.of(), Optional.empty(), Optional.empty()),
            10,
            1);
  }
}
