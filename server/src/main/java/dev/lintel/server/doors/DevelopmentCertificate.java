package dev.lintel.server.doors;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/**
 * The self-made certificate of the HTTPS door in development, for localhost, 127.0.0.1 and ::1. It
 * is kept with its key in the data directory and made anew 30 days before it expires.
 */
public final class DevelopmentCertificate {

  /** Guards nothing: the file's permissions do. A key store must have one. */
  public static final String KEY_STORE_PASSWORD = "development";

  private static final String ALIAS = "development";
  private static final Duration RENEWAL = Duration.ofDays(30);
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Path file;
  private final InstantSource clock;
  private final SecureRandom random;

  /** The certificate of a data directory. */
  public DevelopmentCertificate(Path data, InstantSource clock, SecureRandom random) {
    this.file = data.resolve("certificates").resolve("development.p12");
    this.clock = clock;
    this.random = random;
  }

  /** The key store with key and certificate, made or renewed if need be. */
  public KeyStore keyStore() throws IOException, GeneralSecurityException {
    if (Files.exists(file)) {
      KeyStore kept = read();
      if (lastsLongEnough(kept)) {
        return kept;
      }
    }
    KeyStore made = new SelfSigned(clock.instant(), random).keyStore(ALIAS, KEY_STORE_PASSWORD);
    write(made);
    return made;
  }

  private boolean lastsLongEnough(KeyStore store) throws GeneralSecurityException {
    Instant end = ((X509Certificate) store.getCertificate(ALIAS)).getNotAfter().toInstant();
    return clock.instant().plus(RENEWAL).isBefore(end);
  }

  private KeyStore read() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream input = Files.newInputStream(file)) {
      store.load(input, KEY_STORE_PASSWORD.toCharArray());
    }
    return store;
  }

  private void write(KeyStore store) throws IOException, GeneralSecurityException {
    Files.createDirectories(file.getParent());
    Path unfinished = Files.createTempFile(file.getParent(), ".development", ".p12", OWNER_ALONE);
    try (OutputStream output = Files.newOutputStream(unfinished)) {
      store.store(output, KEY_STORE_PASSWORD.toCharArray());
    }
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
