package dev.lintel.catalogue.fiction;

import static dev.lintel.catalogue.fiction.ConditionSketch.amount;
import static dev.lintel.catalogue.fiction.ConditionSketch.netPrice;
import static dev.lintel.catalogue.fiction.ConditionSketch.percent;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.catalogue.contracts.Validity;
import dev.lintel.catalogue.modules.Module;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The conditions of a fictional supplier's contracts: every level, every criterion, every kind of
 * element, and some that do not count.
 */
final class SupplierConditions {
  /** How many items are looked through for the supplier's own. */
  private static final int SOUGHT = 5_000;

  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private static final Validity OVER = Validity.between(LONG_AGO, LocalDate.of(2022, 12, 31));
  private static final Validity TO_COME = Validity.since(LocalDate.of(2090, 1, 1));

  private final FictionalCatalogue fiction;
  private final int place;
  private final List<Module> modules;
  private final List<Integer> items;

  SupplierConditions(FictionalCatalogue fiction, int place) {
    this.fiction = fiction;
    this.place = place;
    int owner = Cast.numberAt(place);
    modules = fiction.modules().stream().filter(each -> each.owner() == owner).toList();
    items =
        IntStream.range(0, Math.min(SOUGHT, fiction.size()))
            .filter(index -> fiction.owner(index) == owner)
            .limit(4)
            .boxed()
            .flatMap(index -> fiction.numbers(index, index + 1).stream())
            .toList();
  }

  /** What a chain gets. */
  List<Condition> ofChain() {
    return numbered(
        Stream.concat(
            Stream.of(
                sketch("Grunnrabatt kjede", Level.SUPPLIER, "", 0).elements(percent(share(14)))),
            groups(share(20)).stream()));
  }

  /**
   * What a dealer gets.
   *
   * @param direct from the supplier, which is a little more than by way of the chain
   */
  List<Condition> agreed(boolean direct) {
    int base = share(direct ? 12 : 9);
    Stream<ConditionSketch> all =
        Stream.of(
                List.of(sketch("Grunnrabatt", Level.SUPPLIER, "", 0).elements(percent(base))),
                groups(base + 5),
                ofModules(base + 8),
                ofItems(),
                withoutEffect())
            .flatMap(List::stream);
    return numbered(all);
  }

  /** The receiver's own: freight and handling on the purchase, and the margin of the shop. */
  List<Condition> markUps() {
    Stream<ConditionSketch> all =
        Stream.concat(
            Stream.of(
                sketch("Frakt", Level.SUPPLIER, "", 500).of(Purpose.FULL_COST).elements(percent(3)),
                sketch("Avanse", Level.SUPPLIER, "", 501).of(Purpose.RETAIL).elements(percent(35))),
            modules.stream()
                .limit(1)
                .map(module ->
                    sketch("Avanse varegruppe", Level.PRODUCT_GROUP, module.productGroup(), 502)
                        .of(Purpose.RETAIL)
                        .elements(percent(28), amount("1.50"))));
    return all.map(ConditionSketch::condition).toList();
  }

  private List<ConditionSketch> groups(int percent) {
    if (modules.isEmpty()) {
      return List.of();
    }
    String group = modules.getFirst().productGroup();
    String last = modules.getLast().productGroup();
    return List.of(
        sketch("Overgruppe", Level.SUPER_GROUP, group.substring(0, 2), 1)
            .elements(percent(percent), percent(2)),
        sketch("Hovedgruppe", Level.MAIN_GROUP, group.substring(0, 4), 2)
            .elements(percent(percent + 2)),
        sketch("Kvantum 10", Level.MAIN_GROUP, group.substring(0, 4), 3)
            .from(10)
            .elements(percent(percent + 5)),
        sketch("Kvantum 100", Level.MAIN_GROUP, group.substring(0, 4), 4)
            .from(100)
            .elements(percent(percent + 9)),
        sketch("Varegruppe", Level.PRODUCT_GROUP, last, 5).elements(percent(percent + 4)),
        sketch("Direkte levert", Level.PRODUCT_GROUP, last, 6)
            .delivered("DIREKTE")
            .elements(percent(percent + 7)));
  }

  private List<ConditionSketch> ofModules(int percent) {
    return modules.stream()
        .limit(1)
        .map(module -> Integer.toString(module.number()))
        .flatMap(number ->
            Stream.of(
                sketch("Serie", Level.MODULE, number, 20).elements(percent(percent)),
                sketch("Serie Østlandet", Level.MODULE, number, 21)
                    .in(FictionalZones.EAST)
                    .elements(percent(percent + 2), amount("0.50")),
                sketch("Serie hel pall", Level.MODULE, number, 22)
                    .packed("PALL")
                    .elements(percent(percent + 4))))
        .toList();
  }

  private List<ConditionSketch> ofItems() {
    return IntStream.range(0, items.size())
        .mapToObj(turn -> ofItem(turn, Integer.toString(items.get(turn))))
        .flatMap(List::stream)
        .toList();
  }

  private List<ConditionSketch> ofItem(int turn, String item) {
    int number = 30 + 2 * turn;
    return switch (turn) {
      case 0 ->
          List.of(
              sketch("Kampanjevare", Level.ITEM, item, number).elements(percent(share(30))),
              sketch("Kampanjevare kvantum", Level.ITEM, item, number + 1)
                  .from(50)
                  .elements(percent(share(30)), percent(5)));
      case 1 -> List.of(sketch("Nettopris", Level.ITEM, item, number).elements(netPrice("99.90")));
      case 2 ->
          List.of(
              sketch("Nettopris med rabatt", Level.ITEM, item, number)
                  .elements(netPrice("250.00"), percent(4)));
      default ->
          List.of(
              sketch("Pall til Vestlandet", Level.ITEM, item, number)
                  .in(FictionalZones.WEST)
                  .packed("PALL")
                  .elements(percent(40)));
    };
  }

  /** Switched off, over, and to come: none of them counts. */
  private List<ConditionSketch> withoutEffect() {
    return List.of(
        sketch("Avslått", Level.SUPPLIER, "", 90).inactive().elements(percent(60)),
        sketch("Utløpt", Level.SUPPLIER, "", 91).during(OVER).elements(percent(61)),
        sketch("Kommende", Level.SUPPLIER, "", 92).during(TO_COME).elements(percent(62)));
  }

  /** A percentage near another one, as this supplier has it. */
  private int share(int around) {
    return around + new Dice(fiction.seed(), "discount", place).below(4);
  }

  private static List<Condition> numbered(Stream<ConditionSketch> sketches) {
    return sketches.map(ConditionSketch::condition).toList();
  }

  private static ConditionSketch sketch(String text, Level level, String target, int number) {
    return ConditionSketch.of(number + 1L, text, level, target);
  }
}
