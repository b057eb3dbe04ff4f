package dev.lintel.catalogue.supply;

import static dev.lintel.catalogue.supply.SupplyFixture.ANY;
import static dev.lintel.catalogue.supply.SupplyFixture.OWNER;
import static dev.lintel.catalogue.supply.SupplyFixture.patch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.supply.copies.Own;
import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a supplier sees of its own while it is being published. */
class SteadyReadingIT {
  private static final int ROUNDS = 300;

  @AutoClose private final SupplyFixture fixture = new SupplyFixture(ApprovalPolicy.AUTOMATIC);

  @Test
  void aModulesRevisionRisesByOneHoweverOftenItIsRead() throws Exception {
    // given
    int number = fixture.ownModule();
    long first = publishModule(number, "begin");

    // when
    List<Long> seen =
        whileIts(
            () -> fixture.own.module(OWNER, number).orElseThrow(),
            round -> publishModule(number, "tekst " + round));

    // then
    assertThat(seen).isSorted().allMatch(revision -> revision <= first + ROUNDS);
  }

  @Test
  void anItemsRevisionRisesByTwoHoweverOftenItIsRead() throws Exception {
    // given
    int number = fixture.standard(0).number();
    long first = publishItem(number, "begin");

    // when
    List<Long> seen =
        whileIts(
            () -> fixture.own.item(OWNER, number).orElseThrow(),
            round -> publishItem(number, "serie " + round));

    // then
    assertThat(seen).isSorted().allMatch(revision -> revision <= first + 2 * ROUNDS);
  }

  private long publishModule(int number, String text) {
    fixture.at(fixture.now().plusSeconds(1).toString());
    String change = "{'text': '%s'}".formatted(text);
    fixture.done(OWNER, new Change.PatchModule(2, number, ANY, patch(change)));
    return fixture.own.module(OWNER, number).orElseThrow().revision();
  }

  private long publishItem(int number, String text) {
    fixture.at(fixture.now().plusSeconds(1).toString());
    String change = "{'seriesName': '%s'}".formatted(text);
    fixture.done(OWNER, new Change.PatchItem(2, number, ANY, patch(change)));
    fixture.done(OWNER, new Change.PublishItem(number, ANY));
    return fixture.own(number).revision();
  }

  private interface Round {
    long publish(int round);
  }

  /** The revisions that are read without a pause while changes are published. */
  private static List<Long> whileIts(Supplier<Own> read, Round round) throws Exception {
    FutureTask<Void> writing =
        new FutureTask<>(() -> {
          for (int each = 0; each < ROUNDS; each++) {
            round.publish(each);
          }
          return null;
        });
    Thread.ofPlatform().start(writing);
    List<Long> seen = new ArrayList<>();
    while (!writing.isDone()) {
      seen.add(read.get().revision());
    }
    writing.get();
    return seen;
  }
}
