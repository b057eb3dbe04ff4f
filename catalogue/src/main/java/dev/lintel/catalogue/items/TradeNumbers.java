package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

/**
 * The item's numbers in other registers: NRF, EFO (el), Danish VVS, Finnish LVI, Swedish RSK; empty
 * when none.
 */
public record TradeNumbers(String nrf, String el, String vvs, String lvi, String rsk) {

  /** No number in any other register. */
  public static final TradeNumbers NONE = new TradeNumbers("", "", "", "", "");

  public TradeNumbers {
    nrf = requireNonNullElse(nrf, "");
    el = requireNonNullElse(el, "");
    vvs = requireNonNullElse(vvs, "");
    lvi = requireNonNullElse(lvi, "");
    rsk = requireNonNullElse(rsk, "");
  }
}
