package dev.lintel.server.doors;

import dev.lintel.properties.access.certificates.issuing.Pem;
import dev.lintel.server.options.TlsOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

/** The operator's own certificate and key, in two files that may be replaced at any time. */
record FileIdentity(TlsOptions.Files files) implements IdentitySource {
  private static final byte[] PROBE = {1, 2, 3};

  @Override
  public KeyStore load() throws IOException, GeneralSecurityException {
    List<X509Certificate> chain = Pem.certificates(text(files.certificate()));
    PrivateKey key = Pem.key(text(files.key()));
    if (!belongTogether(key, chain.getFirst().getPublicKey())) {
      throw new IllegalArgumentException(
          "The key of %s is not that of the first certificate of %s."
              .formatted(files.key(), files.certificate()));
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry("door", key, PASSWORD.toCharArray(), chain.toArray(X509Certificate[]::new));
    return store;
  }

  @Override
  public Object stamp() {
    return List.of(stamp(files.certificate()), stamp(files.key()));
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("There is no file %s.".formatted(file), e);
    }
  }

  private static Object stamp(Path file) {
    try {
      var facts = Files.readAttributes(file, BasicFileAttributes.class);
      return List.of(facts.lastModifiedTime(), facts.size(), String.valueOf(facts.fileKey()));
    } catch (IOException e) {
      return "gone";
    }
  }

  private static boolean belongTogether(PrivateKey key, PublicKey certified) {
    try {
      Signature signature = Signature.getInstance(algorithm(key));
      signature.initSign(key);
      signature.update(PROBE);
      byte[] signed = signature.sign();
      signature.initVerify(certified);
      signature.update(PROBE);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static String algorithm(PrivateKey key) {
    return switch (key.getAlgorithm()) {
      case "RSA" -> "SHA256withRSA";
      case "EC", "ECDSA" -> "SHA256withECDSA";
      default -> key.getAlgorithm();
    };
  }
}
