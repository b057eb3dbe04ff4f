package dev.lintel.care.clients;

/** By what pronouns a client is spoken of. */
public enum PronounsType {
  SHE_HER("zij/haar"),
  HE_HIS("hij/hem"),
  WHO_THEIR("die/diens"),
  THEM_THEIRS("hen/hun");

  private final String words;

  PronounsType(String words) {
    this.words = words;
  }

  /** The pronouns themselves. */
  public String words() {
    return words;
  }
}
