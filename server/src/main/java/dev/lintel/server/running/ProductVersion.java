package dev.lintel.server.running;

import java.util.Optional;

/** The version of this build, from its jar's manifest. */
public final class ProductVersion {

  private ProductVersion() {}

  public static String text() {
    Package own = ProductVersion.class.getPackage();
    return Optional.ofNullable(own.getImplementationVersion()).orElse("(unpackaged)");
  }
}
