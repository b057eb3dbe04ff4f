package dev.lintel.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every story that the list of promises names is there. */
class ConformanceTest {
  private static final Pattern STORY = Pattern.compile("`([A-Z]\\w+IT)\\.(\\w+)`");
  private static final List<String> PACKAGES =
      List.of("dev.lintel.kontrakt.", "dev.lintel.kontrakt.delivery.");

  @Test
  void everyStoryOfTheListIsThere() throws IOException {
    // given
    String list =
        Files.readString(RepositoryRoot.path().resolve("docs/reference/kontrakt-conformance.md"));

    // when
    var stories = STORY.matcher(list).results().toList();

    // then
    assertThat(stories).hasSizeGreaterThan(40);
    assertThat(stories)
        .allSatisfy(story ->
            assertThat(methods(story.group(1))).as(story.group()).contains(story.group(2)));
  }

  private static List<String> methods(String simpleName) {
    return PACKAGES.stream()
        .flatMap(name -> declared(name + simpleName))
        .map(Method::getName)
        .toList();
  }

  private static Stream<Method> declared(String name) {
    try {
      return Stream.of(Class.forName(name).getDeclaredMethods());
    } catch (ClassNotFoundException e) {
      return Stream.empty();
    }
  }
}
