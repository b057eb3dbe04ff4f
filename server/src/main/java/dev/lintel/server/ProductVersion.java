package dev.lintel.server;

import java.util.Optional;

/** The version of this build, from its jar's manifest. */
final class ProductVersion {

  private ProductVersion() {}

  static String text() {
    Package own = ProductVersion.class.getPackage();
    return Optional.ofNullable(own.getImplementationVersion()).orElse("(unpackaged)");
  }
}
