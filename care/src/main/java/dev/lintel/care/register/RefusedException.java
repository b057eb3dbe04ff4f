package dev.lintel.care.register;

import java.util.List;

/** Ends a change that is not made, and the transaction that it ran in. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  RefusedException(Refusal refusal) {
    super(refusal.getClass().getSimpleName(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }

  /** There is no such entry. */
  public static RefusedException missing(Kind<?> kind, long id) {
    return new RefusedException(new Refusal.Missing(kind.name(), id));
  }

  /** Fields are wrong. */
  public static RefusedException invalid(List<Objection> objections) {
    return new RefusedException(new Refusal.Invalid(objections));
  }
}
