package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.server.ServerPlan;
import dev.lintel.properties.access.certificates.issuing.Pem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The certificates of connectors: those that lie ready, and more that are requested as users do.
 */
final class Connectors {
  private static final String READY = "planner-TE1002-development";
  private static final char[] PASSWORD = "bench".toCharArray();

  private final ServerPlan plan;

  /** Of a server that runs by a plan. */
  Connectors(ServerPlan plan) {
    this.plan = plan;
  }

  /** The connector that lies ready. */
  SSLContext ready() throws IOException {
    return context(plan.data().resolve("certificates"), READY);
  }

  /** A further one, made once and kept beside the data. */
  SSLContext numbered(int number) throws IOException, InterruptedException {
    Path directory = Files.createDirectories(plan.data().resolve("connectors"));
    String name = "reader_%d-TE1002-bench".formatted(number);
    if (!Files.exists(directory.resolve(name + ".pem"))) {
      request(directory, name);
    }
    return context(directory, name);
  }

  private void request(Path directory, String name) throws IOException, InterruptedException {
    Path log = directory.resolve(name + ".log");
    var command =
        new ProcessBuilder(
                plan.root().resolve("lintel").toString(),
                "certificate",
                "request",
                "--data=" + plan.data(),
                "--name=" + name,
                "--out=" + directory.resolve(name + ".pem"))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    command.environment().put("LINTEL_WITHIN_TEST", "yes");
    if (command.start().waitFor() != 0) {
      throw new IllegalStateException("No certificate:\n" + Files.readString(log));
    }
  }

  private SSLContext context(Path directory, String name) throws IOException {
    List<X509Certificate> own = certificates(directory.resolve(name + ".pem"));
    List<X509Certificate> trusted = certificates(plan.data().resolve("certificates/ca.pem"));
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "own",
          Pem.key(Files.readString(directory.resolve(name + ".key"))),
          PASSWORD,
          own.toArray(X509Certificate[]::new));
      store.setCertificateEntry("authority", trusted.getFirst());
      return context(store);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The certificate of " + name + " cannot be used", e);
    }
  }

  private static SSLContext context(KeyStore store) throws GeneralSecurityException {
    var keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(store, PASSWORD);
    var trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private static List<X509Certificate> certificates(Path file) throws IOException {
    return Pem.certificates(Files.readString(file));
  }
}
