package dev.lintel.ons.administration;

/**
 * How well a client fits a search. Words are found by their beginnings, so nothing is a wildcard.
 */
enum ClientSearchResultGroup {
  UNGROUPED,
  /** Every word of the search is a word of the client. */
  EXACT,
  /** Every word of the search begins a word of the client. */
  BEGINNING,
  WILDCARD
}
