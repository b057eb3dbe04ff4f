package dev.lintel.properties.operations;

/** Some of an owner's subjects, whose operations are applied one after another. */
record Lane(String owner, int bucket) {

  /** Fixed for ever: with another number, a subject's open operations would be in two lanes. */
  private static final int LANES_OF_AN_OWNER = 4;

  private static final int SPREAD = 0x9E3779B9;

  static Lane of(OperationTarget target) {
    int hash = target.subject().hashCode() * SPREAD;
    return new Lane(target.owner(), hash >>> (Integer.SIZE - 2) & (LANES_OF_AN_OWNER - 1));
  }
}
