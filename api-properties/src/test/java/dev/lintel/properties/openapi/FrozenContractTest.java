package dev.lintel.properties.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.testkit.FrozenContract;
import dev.lintel.properties.testkit.FrozenContract.Freezing;
import dev.lintel.properties.testkit.FrozenContract.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenContractTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final ApiProfile few = BooksApi.profile(List.of(BooksApi.books(), BooksApi.cover()));
  private final ApiProfile more =
      BooksApi.profile(List.of(BooksApi.books(), BooksApi.cover(), BooksApi.search()));

  @TempDir Path directory;

  @Test
  void passesWhereNothingChanged() throws IOException {
    // given
    freeze(few);

    // when
    Report report = contract().check(few);

    // then
    assertThat(report.changes()).isEmpty();
    assertThat(report.upToDate()).isTrue();
    assertThat(directory).isDirectoryContaining("glob:**/all.json");
    assertThat(directory).isDirectoryContaining("glob:**/latest.json");
  }

  @Test
  void passesWhatWasOnlyAddedAndRemindsOfFreezingIt() throws IOException {
    // given
    freeze(few);

    // when
    Report report = contract().check(more);

    // then
    assertThat(report.upToDate()).isFalse();
    assertThat(report.text()).contains("-Dcontract.freeze=true", "adds: POST /api/v2/books/search");
    assertThat(Files.readString(directory.resolve("all.json"))).doesNotContain("searchBooks");
  }

  @Test
  void failsWhereAPartnerBreaksAndNamesThePlace() throws IOException {
    // given
    freeze(more);

    // then
    assertThatThrownBy(() -> contract().check(few))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("publish a new version")
        .hasMessageContaining("breaks: POST /api/v2/books/search: the endpoint is gone")
        .hasMessageEndingWith(
            "\n  for callers with the subscription `search`: POST /api/v2/books/search");
  }

  @Test
  void writesTheFilesAnewWhenAsked() throws IOException {
    // given
    freeze(few);

    // when
    freeze(more);

    // then
    assertThat(contract().check(more).upToDate()).isTrue();
  }

  @Test
  void freezesWhatBreaksAPartnerOnPurposeAlone() throws IOException {
    // given
    freeze(more);

    // when
    assertThatThrownBy(() -> freeze(few)).isInstanceOf(AssertionError.class);

    // then
    assertThat(contract().check(more).upToDate()).isTrue();
    assertThat(new FrozenContract(directory, Freezing.ANYWAY, DAY).check(few).upToDate()).isTrue();
  }

  @Test
  void tellsHowToFreezeWhatNeverWas() {
    assertThatThrownBy(() -> contract().check(few))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("-Dcontract.freeze=true");
  }

  private void freeze(ApiProfile api) throws IOException {
    new FrozenContract(directory, Freezing.UNBROKEN, DAY).check(api);
  }

  private FrozenContract contract() {
    return new FrozenContract(directory, Freezing.NEVER, DAY);
  }
}
