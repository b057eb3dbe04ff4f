package dev.lintel.catalogue.writing;

import dev.lintel.catalogue.items.FactsJson;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.Lifecycle;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An item ready to be written: its facts as bytes and their hash, which tells whether anything
 * changed.
 */
record ItemFacts(Item item, byte[] facts, byte[] hash) {

  static ItemFacts of(Item item) {
    Item stored = item.with(micros(item.lifecycle()));
    byte[] facts = FactsJson.write(stored);
    return new ItemFacts(stored, facts, hash(facts));
  }

  int number() {
    return item.number();
  }

  Instant changed() {
    return item.lifecycle().changed();
  }

  ItemFacts changedAt(Instant instant) {
    Lifecycle life = item.lifecycle();
    return new ItemFacts(
        item.with(
            micros(new Lifecycle(life.created(), instant, life.firstApproved(), life.expired()))),
        facts,
        hash);
  }

  /** The database keeps microseconds, so nothing finer may get into a document. */
  private static Lifecycle micros(Lifecycle life) {
    return new Lifecycle(
        life.created().truncatedTo(ChronoUnit.MICROS),
        life.changed().truncatedTo(ChronoUnit.MICROS),
        life.firstApproved(),
        life.expired());
  }

  private static byte[] hash(byte[] facts) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(facts);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
