package dev.lintel.server.certificates;

import dev.lintel.properties.access.certificates.Authority;
import dev.lintel.properties.access.certificates.issuing.AuthorityKey;
import dev.lintel.properties.access.certificates.issuing.Pem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * The directory {@code certificates} of the data directory: the private keys of authorities, the
 * doors' own key, and what partners need to trust them ({@code ca.pem}). It is made when something
 * is first put into it.
 */
public final class CertificateDirectory {
  /** Guards nothing: the files' permissions do. A key store must have one. */
  public static final String PASSWORD = "development";

  private static final String BUNDLE = "ca.pem";
  private static final String ALIAS = "lintel";

  private final Path directory;

  public CertificateDirectory(Path data) {
    this.directory = data.resolve("certificates");
  }

  /** The private key of an authority, if it is here. */
  Optional<AuthorityKey> key(Authority authority) {
    return text(keyFile(authority.certificate()))
        .map(text -> new AuthorityKey(authority.certificate(), Pem.key(text)));
  }

  void keep(AuthorityKey authority) {
    write(keyFile(authority.certificate()), Pem.ofKey(authority.key()));
  }

  /** Tells partners which authorities there are, the newest first. */
  void publish(List<Authority> authorities) {
    String all = Pem.ofCertificates(authorities.stream().map(Authority::certificate).toList());
    if (!text(BUNDLE).equals(Optional.of(all))) {
      write(BUNDLE, all);
    }
  }

  /** The certificate of a file, if there is one. */
  public Optional<X509Certificate> certificate(String file) {
    return text(file).map(text -> Pem.certificates(text).getFirst());
  }

  public void write(String file, String text) {
    OwnerFile.write(directory.resolve(file), text.getBytes(StandardCharsets.US_ASCII));
  }

  /** A key store of this product's making, if there is one. */
  public Optional<KeyStore> keyStore(String file) {
    Path path = directory.resolve(file);
    if (Files.notExists(path)) {
      return Optional.empty();
    }
    try (InputStream input = Files.newInputStream(path)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(input, PASSWORD.toCharArray());
      return Optional.of(store);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("Cannot read " + path + "; remove it to have it anew", e);
    }
  }

  /** Puts a private key and its certificates, its own one first, into a key store of a file. */
  public KeyStore writeKeyStore(String file, PrivateKey key, X509Certificate... chain) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(ALIAS, key, PASSWORD.toCharArray(), chain);
      var content = new ByteArrayOutputStream();
      store.store(content, PASSWORD.toCharArray());
      OwnerFile.write(directory.resolve(file), content.toByteArray());
      return store;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("Cannot make the key store " + file, e);
    }
  }

  /** The certificate of a key store that was written here. */
  public static X509Certificate certificate(KeyStore store) {
    try {
      return (X509Certificate) store.getCertificate(ALIAS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key store cannot be read", e);
    }
  }

  /** The certificate's number tells authorities apart in the names of files. */
  private static String keyFile(X509Certificate authority) {
    return "authority-" + authority.getSerialNumber().toString(16) + ".key";
  }

  private Optional<String> text(String file) {
    Path path = directory.resolve(file);
    try {
      return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }
}
