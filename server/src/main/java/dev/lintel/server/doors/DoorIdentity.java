package dev.lintel.server.doors;

import dev.lintel.properties.http.ServerIdentity;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Recurring;
import dev.lintel.server.certificates.EnvironmentCertificates;
import dev.lintel.server.options.HostPort;
import dev.lintel.server.options.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the identity of the encrypted door as its source has it, within a second. What cannot be
 * used is told in the log, and the identity before it stays.
 */
public final class DoorIdentity implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DoorIdentity.class);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final IdentitySource source;
  private final ServerIdentity identity;
  private final Recurring looks;
  private Object seen;

  private DoorIdentity(IdentitySource source, ServerIdentity identity, Object seen) {
    this.source = source;
    this.identity = identity;
    this.seen = seen;
    this.looks = new Recurring("door-identity", PAUSE, this::look);
  }

  /** The identity that the options name, or one of our own making. */
  public static DoorIdentity open(
      ServerOptions options,
      EnvironmentCertificates certificates,
      ChangeWatch watch,
      InstantSource clock) {
    return follow(
        options
            .tls()
            .own()
            .<IdentitySource>map(FileIdentity::new)
            .orElseGet(() -> new OwnIdentity(certificates, server(options), watch, clock)));
  }

  /** Where lists of revoked certificates are had: without encryption, as is usual for them. */
  private static Optional<URI> server(ServerOptions options) {
    HostPort http = options.addresses().http();
    return options
        .outside()
        .publicUrl()
        .or(() -> Optional.of(URI.create("http://" + http)).filter(_ -> http.port() != 0));
  }

  /**
   * Takes the source's identity and goes on following it.
   *
   * @throws IllegalArgumentException if the source has none that could be used
   */
  static DoorIdentity follow(IdentitySource source) {
    // The stamp first: what changes while the identity is read is read again.
    Object seen = source.stamp();
    try {
      var identity = ServerIdentity.of(source.load(), IdentitySource.PASSWORD);
      var door = new DoorIdentity(source, identity, seen);
      door.looks.start();
      return door;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "The certificate of the HTTPS door cannot be used: " + e.getMessage(), e);
    }
  }

  public ServerIdentity identity() {
    return identity;
  }

  private void look() {
    Object stamp = source.stamp();
    if (!stamp.equals(seen)) {
      seen = stamp;
      take();
    }
  }

  private void take() {
    try {
      identity.replace(source.load(), IdentitySource.PASSWORD);
      LOG.info("The HTTPS door's certificate was read again");
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      LOG.warn("The HTTPS door keeps its certificate, since the new one fails: {}", e.getMessage());
    }
  }

  @Override
  public void close() {
    looks.close();
  }
}
