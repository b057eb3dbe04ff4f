package dev.lintel.server.imports;

import dev.lintel.catalogue.intake.Progress;
import dev.lintel.delivery.DeliveryOutcome;
import dev.lintel.delivery.kinds.RowKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** What an import tells at its end. */
record ImportSummary(String name, DeliveryOutcome outcome, Duration time, Path rejects) {

  String text() {
    Progress done = outcome.progress();
    String text =
        String.format(
            Locale.ROOT,
            "%s: %,d rows of %s, %,d of them now, in %.1f s (%,.0f a second)%n"
                + "  %,d inserted, %,d updated, %,d unchanged, %,d rejected%n",
            name,
            done.rows(),
            outcome.kind().map(RowKind::title).orElse("no kind"),
            now(),
            seconds(),
            now() / Math.max(seconds(), 0.001),
            done.saved().inserted(),
            done.saved().updated(),
            done.saved().unchanged(),
            done.rejected());
    return done.rejected() == 0 ? text : text + "  rejected rows: %s%n".formatted(rejects);
  }

  private long now() {
    return outcome.progress().rows() - outcome.earlier().rows();
  }

  private double seconds() {
    return time.toMillis() / 1000.0;
  }
}
