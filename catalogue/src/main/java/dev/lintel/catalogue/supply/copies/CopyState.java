package dev.lintel.catalogue.supply.copies;

/**
 * How a working copy stands to what buyers see (Connect Supplier, "Icons in NOBB Supplier"). A
 * price that is published leaves an empty copy behind.
 */
public enum CopyState {
  NEW("New"),
  CHANGED("Changed"),
  PUBLISHED("Published"),
  AWAITING_APPROVAL("AwaitingApproval"),
  REJECTED("Rejected"),
  EXPIRED("Expired");

  private final String title;

  CopyState(String title) {
    this.title = title;
  }

  /** The name that suppliers see. */
  public String title() {
    return title;
  }
}
