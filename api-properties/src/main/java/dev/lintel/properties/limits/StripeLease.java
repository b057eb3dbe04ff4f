package dev.lintel.properties.limits;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What one request holds of the counts of a stripe. */
final class StripeLease implements Lease {
  private final Stripe stripe;
  private final String client;
  private final List<LimitPolicy> held;
  private final Instant since;
  private final AtomicBoolean finishing = new AtomicBoolean();
  private final AtomicBoolean over = new AtomicBoolean();

  StripeLease(Stripe stripe, String client, List<LimitPolicy> held, Instant since) {
    this.stripe = stripe;
    this.client = client;
    this.held = held;
    this.since = since;
  }

  @Override
  public void finishing() {
    if (!over.get() && finishing.compareAndSet(false, true)) {
      stripe.finishing(client, held);
    }
  }

  @Override
  public void giveBack() {
    if (over.compareAndSet(false, true)) {
      stripe.giveBack(client, held, finishing.get(), since);
    }
  }
}
