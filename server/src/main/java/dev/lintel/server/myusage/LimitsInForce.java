package dev.lintel.server.myusage;

import dev.lintel.properties.limits.Limits;
import dev.lintel.properties.limits.Usage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The limits that requests go through; they open after the pages are declared. */
public final class LimitsInForce {
  private final AtomicReference<Optional<Limits>> limits = new AtomicReference<>(Optional.empty());

  /** Notes the limits as soon as they are open. */
  public void opened(Limits opened) {
    limits.set(Optional.of(opened));
  }

  /** How a client stands with the limits of an API, in this process. */
  List<Usage> of(String client, String api) {
    return limits.get().map(open -> open.of(client, api)).orElse(List.of());
  }
}
