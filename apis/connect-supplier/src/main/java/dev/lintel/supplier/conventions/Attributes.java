package dev.lintel.supplier.conventions;

/** The names of what is kept of an accepted request beside its path and body. */
public final class Attributes {
  public static final String VERSION = "version";
  public static final String SUPPLIER = "supplier";
  public static final String NUMBER = "number";
  public static final String PART = "part";

  /** The revision of If-Match. */
  public static final String EXPECTED = "expected";

  /** The fields of a file whose bytes are the body. */
  public static final String DOCUMENT = "document";

  /** What was used although it ends, by keys, with a space between two. */
  public static final String ENDS = "ends";

  private Attributes() {}
}
