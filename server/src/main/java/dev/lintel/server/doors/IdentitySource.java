package dev.lintel.server.doors;

import dev.lintel.server.certificates.CertificateDirectory;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** Where the key and the certificate of the encrypted door come from. */
interface IdentitySource {

  /** The password of the stores that sources make; it guards nothing. */
  String PASSWORD = CertificateDirectory.PASSWORD;

  /**
   * A store with the key and the certificate as they are now.
   *
   * @throws IllegalArgumentException if there is none that could be used
   */
  KeyStore load() throws IOException, GeneralSecurityException;

  /** What differs from before when the source has something new; cheap to ask. */
  Object stamp();
}
