package dev.lintel.catalogue.bulk;

/** The database refused or failed while rows were copied; none of them remains. */
public final class CopyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CopyException(String table, Throwable cause) {
    super("Rows could not be copied into %s: %s".formatted(table, cause.getMessage()), cause);
  }
}
