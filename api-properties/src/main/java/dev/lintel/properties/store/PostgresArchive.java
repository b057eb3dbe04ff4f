package dev.lintel.properties.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks a {@code .txz} so that its directory is either whole or absent. */
final class PostgresArchive {

  private static final int ANYONE_MAY_EXECUTE = 0111;

  private PostgresArchive() {}

  static void unpack(URL archive, Path home) throws IOException {
    Files.createDirectories(home.getParent());
    Path unfinished = Files.createTempDirectory(home.getParent(), ".unpacking-");
    try {
      unpackInto(archive, unfinished);
      makeReadableToAll(unfinished);
      moveUnlessThere(unfinished, home);
    } finally {
      DirectoryTree.delete(unfinished);
    }
  }

  /** Another process may have unpacked the same version meanwhile; either copy serves. */
  private static void moveUnlessThere(Path unfinished, Path home) throws IOException {
    try {
      Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(home)) {
        throw e;
      }
    }
  }

  private static void unpackInto(URL archive, Path directory) throws IOException {
    try (InputStream file = new BufferedInputStream(archive.openStream(), 1 << 16);
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(file))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, inside(directory, entry.getName()), directory);
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path target, Path root)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(target, inside(root, entry.getLinkName()));
    } else {
      Files.copy(content, target);
      Files.setPosixFilePermissions(target, permissions(entry.getMode()));
    }
  }

  private static Path inside(Path directory, String name) throws IOException {
    Path target = directory.resolve(name).normalize();
    if (!target.startsWith(directory)) {
      throw new IOException("The archive reaches outside its directory: " + name);
    }
    return target;
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    EnumSet<PosixFilePermission> permissions =
        EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);
    if ((mode & ANYONE_MAY_EXECUTE) != 0) {
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      permissions.add(PosixFilePermission.GROUP_EXECUTE);
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
    }
    return permissions;
  }

  /** A temporary directory is its owner's alone; PostgreSQL may have to run as another user. */
  private static void makeReadableToAll(Path directory) throws IOException {
    Files.setPosixFilePermissions(directory, permissions(ANYONE_MAY_EXECUTE));
  }
}
