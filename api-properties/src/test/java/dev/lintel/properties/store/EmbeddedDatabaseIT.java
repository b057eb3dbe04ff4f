package dev.lintel.properties.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

  private static final EmbeddedSettings SETTINGS =
      EmbeddedSettings.defaults()
          .withBinariesIn(RepositoryRoot.path().resolve("target"))
          .withSharedBuffers(32);

  @TempDir private Path directory;

  @Test
  void keepsItsDataOverARestart() {
    // given
    try (EmbeddedDatabase first = EmbeddedDatabase.start(directory, SETTINGS)) {
      execute(first, "create table kept (word text)");
      execute(first, "insert into kept values ('committed')");
    }

    // when
    try (EmbeddedDatabase second = EmbeddedDatabase.start(directory, SETTINGS)) {

      // then
      assertThat(text(second, "select word from kept")).isEqualTo("committed");
    }
  }

  @Test
  void isDurableGuardedAndOnTheLoopbackAlone() throws IOException {
    // given
    try (EmbeddedDatabase embedded = EmbeddedDatabase.start(directory, SETTINGS)) {

      // when, then
      assertThat(text(embedded, "show fsync")).isEqualTo("on");
      assertThat(text(embedded, "show synchronous_commit")).isEqualTo("on");
      assertThat(text(embedded, "show data_checksums")).isEqualTo("on");
      assertThat(text(embedded, "show timezone")).isEqualTo("UTC");
      assertThat(text(embedded, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(text(embedded, "show unix_socket_directories")).isEmpty();
      assertThat(text(embedded, "show shared_buffers")).isEqualTo("32MB");
      assertThat(text(embedded, "select datlocale from pg_database where datname = 'postgres'"))
          .isEqualTo("C.UTF-8");
      Path password = directory.resolve("password");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
          .isEqualTo("rw-------");
      assertThat(embedded.facts().toString()).doesNotContain(embedded.password());
      assertThatThrownBy(() -> openWithPassword(embedded, "guessed"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void canBeFoundByAnotherProcessWhileItRuns() {
    // given
    try (EmbeddedDatabase embedded = EmbeddedDatabase.start(directory, SETTINGS)) {

      // when
      Optional<ConnectionFacts> found = EmbeddedDatabase.attach(directory);

      // then
      assertThat(found).contains(embedded.facts());
    }
    assertThat(EmbeddedDatabase.attach(directory)).isEmpty();
    assertThat(EmbeddedDatabase.attach(directory.resolve("nowhere"))).isEmpty();
  }

  @Test
  void refusesASecondStartInTheSameProcess() {
    // given
    try (EmbeddedDatabase embedded = EmbeddedDatabase.start(directory, SETTINGS)) {

      // when, then
      assertThatThrownBy(() -> EmbeddedDatabase.start(directory, SETTINGS))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining(directory.toString())
          .hasMessageContaining("process " + ProcessHandle.current().pid());
      assertThat(text(embedded, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void refusesADirectoryThatAnotherProcessHolds() throws IOException {
    // given
    Process holder = holdInAnotherProcess();

    // when, then
    assertThatThrownBy(() -> EmbeddedDatabase.start(directory, SETTINGS))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(directory.toString())
        .hasMessageContaining("process " + holder.pid());
    killAndAwaitTheEnd(holder);
  }

  @Test
  void endsWithItsKilledProcessAndLosesNothingCommitted() throws IOException {
    // given
    Process holder = holdInAnotherProcess();
    ProcessHandle server = server();

    // when
    holder.destroyForcibly();

    // then
    Eventually.holds("PostgreSQL is gone", () -> !server.isAlive());
    try (EmbeddedDatabase next = EmbeddedDatabase.start(directory, SETTINGS)) {
      assertThat(text(next, "select word from kept")).isEqualTo("committed");
    }
  }

  @Test
  void startsAtOnceAfterAKillWhileTheOldServerIsStillThere() throws IOException {
    // given
    Process holder = holdInAnotherProcess();
    holder.destroyForcibly();
    Eventually.holds("the holder is dead", () -> !holder.isAlive());

    // when
    try (EmbeddedDatabase next = EmbeddedDatabase.start(directory, SETTINGS)) {

      // then
      assertThat(text(next, "select word from kept")).isEqualTo("committed");
    }
  }

  @Test
  void stopsAServerThatNobodyWatches() throws IOException {
    // given
    Process holder = holdInAnotherProcess();
    ProcessHandle server = server();
    holder.children().forEach(ProcessHandle::destroyForcibly);
    holder.destroyForcibly();
    Eventually.holds("the holder is dead", () -> !holder.isAlive());
    assertThat(server.isAlive()).isTrue();

    // when
    try (EmbeddedDatabase next = EmbeddedDatabase.start(directory, SETTINGS)) {

      // then
      assertThat(text(next, "select word from kept")).isEqualTo("committed");
      Eventually.holds("the old server is gone", () -> !server.isAlive());
    }
  }

  @Test
  void isNotHinderedByAStaleProcessNumberOfAnotherProgram() throws IOException {
    // given
    EmbeddedDatabase.start(directory, SETTINGS).close();
    Files.writeString(
        directory.resolve("cluster/postmaster.pid"),
        "%d%n%s%n1%n5432%n%n127.0.0.1%n".formatted(ProcessHandle.current().pid(), directory));

    // when
    try (EmbeddedDatabase next = EmbeddedDatabase.start(directory, SETTINGS)) {

      // then
      assertThat(text(next, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void isStartedAgainWhenItEndsByItselfAndAPoolFindsIt() {
    try (EmbeddedDatabase embedded = EmbeddedDatabase.start(directory, SETTINGS.keepRunning());
        Database database = Database.open(embedded.facts().withPool(4))) {
      // given
      execute(embedded, "create table kept (word text)");
      execute(embedded, "insert into kept values ('committed')");
      ProcessHandle first = server();

      // when
      first.destroyForcibly();

      // then
      Eventually.holds("another one runs", () -> isFollowed(first));
      Eventually.holds("the pool finds it", () -> "committed".equals(word(database)));
      assertThat(EmbeddedDatabase.attach(directory)).contains(embedded.facts());

      // when
      ProcessHandle second = server();
      second.destroyForcibly();

      // then
      Eventually.holds("a third one runs", () -> isFollowed(second));
      Eventually.holds("the pool finds it too", () -> "committed".equals(word(database)));
    }
    assertThat(EmbeddedDatabase.attach(directory)).isEmpty();
  }

  private boolean isFollowed(ProcessHandle ended) {
    return PostmasterFile.in(directory.resolve("cluster"))
        .filter(PostmasterFile::ready)
        .filter(process -> process.pid() != ended.pid())
        .isPresent();
  }

  private static String word(Database database) {
    try {
      return database
          .jdbi()
          .withHandle(
              handle -> handle.createQuery("select word from kept").mapTo(String.class).one());
    } catch (RuntimeException e) {
      return "unreachable";
    }
  }

  private Process holdInAnotherProcess() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            HoldDatabase.class.getName(),
            directory.toString(),
            RepositoryRoot.path().resolve("target").toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    assertThat(process.inputReader().lines().anyMatch("holding"::equals)).isTrue();
    return process;
  }

  private ProcessHandle server() {
    long pid = PostmasterFile.in(directory.resolve("cluster")).orElseThrow().pid();
    return ProcessHandle.of(pid).orElseThrow();
  }

  private void killAndAwaitTheEnd(Process holder) {
    ProcessHandle server = server();
    holder.destroyForcibly();
    Eventually.holds("PostgreSQL is gone", () -> !server.isAlive());
  }

  private static void execute(EmbeddedDatabase embedded, String sql) {
    try (Database database = Database.open(embedded.facts().withPool(4))) {
      database.jdbi().useHandle(handle -> handle.execute(sql));
    }
  }

  private static String text(EmbeddedDatabase embedded, String query) {
    try (Database database = Database.open(embedded.facts().withPool(4))) {
      return database.jdbi().withHandle(h -> h.createQuery(query).mapTo(String.class).one());
    }
  }

  private static Database openWithPassword(EmbeddedDatabase embedded, String password) {
    return Database.open(new DatabaseSettings(embedded.jdbcUrl(), embedded.user(), password, 4));
  }
}
