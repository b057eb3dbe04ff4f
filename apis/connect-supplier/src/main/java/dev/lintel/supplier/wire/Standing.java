package dev.lintel.supplier.wire;

import dev.lintel.catalogue.supply.copies.CopyState;
import dev.lintel.properties.profile.Described;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a working copy stands to what buyers see. */
public record Standing(
    @Described("New; Changed, not published; Awaiting approval; Rejected; Expired; or Published.")
        String state,
    @Described("Why it was rejected.") @Nullable String stateReason,
    Instant changedAt) {

  /** The words of "Icons in NOBB Supplier". */
  static String words(CopyState state) {
    return switch (state) {
      case NEW -> "New";
      case CHANGED -> "Changed, not published";
      case PUBLISHED -> "Published";
      case AWAITING_APPROVAL -> "Awaiting approval";
      case REJECTED -> "Rejected";
      case EXPIRED -> "Expired";
    };
  }
}
