package dev.lintel.properties.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Where an embedded PostgreSQL keeps what: data, password, log, lock. */
record DatabaseDirectory(Path path) {

  /** The one account of an embedded PostgreSQL. */
  static final String USER = "lintel";

  private static final int PASSWORD_BYTES = 24;
  private static final long LARGEST_LOG_BYTES = 16L << 20;
  private static final int LINES_SHOWN = 15;

  static DatabaseDirectory at(Path path) {
    return new DatabaseDirectory(path.toAbsolutePath().normalize());
  }

  Path cluster() {
    return path.resolve("cluster");
  }

  Path passwordFile() {
    return path.resolve("password");
  }

  Path log() {
    return path.resolve("postgresql.log");
  }

  /** What a client on this machine needs; the password file guards it. */
  ConnectionFacts facts(int port) throws IOException {
    String url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    if (Files.notExists(passwordFile())) {
      throw new StoreException(
          "%s is missing: without it nobody can sign in to the database beside it. Put it back from a backup."
              .formatted(passwordFile()));
    }
    return new ConnectionFacts(url, USER, Files.readString(passwordFile()).strip());
  }

  void writeNewPassword() throws IOException {
    byte[] secret = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(secret);
    Files.deleteIfExists(passwordFile());
    Files.createFile(
        passwordFile(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(passwordFile(), HexFormat.of().formatHex(secret));
  }

  /** Keeps one older log beside a grown one. */
  void turnLog() throws IOException {
    if (Files.exists(log()) && Files.size(log()) > LARGEST_LOG_BYTES) {
      Path older = log().resolveSibling("postgresql.1.log");
      Files.move(log(), older, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  String endOfLog() {
    try {
      List<String> lines = Files.readAllLines(log());
      int from = Math.max(0, lines.size() - LINES_SHOWN);
      return String.join("\n", lines.subList(from, lines.size()));
    } catch (IOException e) {
      return "(no log at " + log() + ")";
    }
  }
}
