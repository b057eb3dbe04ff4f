package dev.lintel.journeys.testing;

import dev.lintel.properties.access.certificates.issuing.KeyWithRequest;
import dev.lintel.properties.access.certificates.issuing.Pem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;

/**
 * What a partner has who wants a certificate: the private key, which stays with him, and the
 * request.
 */
public record CertificateFiles(Path key, Path request) {

  /** Makes both, as files. */
  public static CertificateFiles make(DataDirectory directory, String commonName)
      throws IOException {
    KeyWithRequest made =
        KeyWithRequest.make(
            new KeyWithRequest.Owner(
                commonName,
                "Tests",
                "Fictional Care",
                "Ergens",
                "Gelderland",
                "NL",
                "a@example.org"),
            new SecureRandom());
    Path key = directory.path().resolve(commonName + ".key");
    Path request = directory.path().resolve(commonName + ".csr");
    Files.writeString(key, Pem.ofKey(made.key()));
    Files.writeString(request, Pem.ofRequest(made.request()));
    return new CertificateFiles(key, request);
  }

  /** Hands the request in beside the running server, as an operator does who was sent it. */
  public CertificateFiles handIn(DataDirectory directory) throws IOException, InterruptedException {
    Shell.Outcome outcome =
        new Shell(directory.path(), Map.of())
            .lintel(
                "certificate",
                "request",
                request.toString(),
                "--data",
                directory.data().toString());
    if (outcome.code() != 0) {
      throw new AssertionError(outcome.output() + outcome.errors());
    }
    return this;
  }
}
