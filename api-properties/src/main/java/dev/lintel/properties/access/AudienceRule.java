package dev.lintel.properties.access;

/** What an API makes of a genuine token that was asked for another API. */
public enum AudienceRule {
  /** The token must be for this API; another one is not permitted here. */
  MUST_NAME_THIS_API,

  /** Whatever it was asked for: what counts are the account's subscriptions. */
  ANY
}
