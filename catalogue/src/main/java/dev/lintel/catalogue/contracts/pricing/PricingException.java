package dev.lintel.catalogue.contracts.pricing;

/** The database refused or failed while something was read that prices are calculated from. */
public final class PricingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PricingException(Throwable cause) {
    super("What prices are calculated from could not be read: " + cause.getMessage(), cause);
  }
}
