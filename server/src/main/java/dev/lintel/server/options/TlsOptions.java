package dev.lintel.server.options;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The certificate of the HTTPS door.
 *
 * @param own that of the operator; without it the door makes one itself
 */
public record TlsOptions(Optional<Files> own) {

  /**
   * Two files in PEM form.
   *
   * @param certificate the door's certificate, followed by those of the authorities between
   * @param key its private key, without a password
   */
  public record Files(Path certificate, Path key) {}

  static TlsOptions read(OptionReader reader) {
    boolean hasCertificate = reader.value(Option.TLS_CERTIFICATE, TlsOptions::file).isPresent();
    boolean hasKey = reader.value(Option.TLS_KEY, TlsOptions::file).isPresent();
    Optional<Path> certificate =
        reader.value(Option.TLS_CERTIFICATE, text -> beside(hasKey, file(text)));
    Optional<Path> key = reader.value(Option.TLS_KEY, text -> beside(hasCertificate, file(text)));
    return new TlsOptions(certificate.flatMap(one -> key.map(other -> new Files(one, other))));
  }

  private static Optional<Path> file(String text) {
    return Optional.of(text).filter(path -> !path.isEmpty()).map(Path::of);
  }

  private static Optional<Path> beside(boolean other, Optional<Path> file) {
    if (file.isPresent() && !other) {
      throw new IllegalArgumentException(
          "Give both --tls-certificate and --tls-key, or neither of them.");
    }
    return file;
  }
}
