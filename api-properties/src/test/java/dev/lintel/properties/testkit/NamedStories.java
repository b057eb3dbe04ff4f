package dev.lintel.properties.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The stories that a document names as the tests of its promises, such as {@code
 * `PagingIT.walksForward`}.
 *
 * @param document its path in the repository
 * @param packages where the stories are
 */
public record NamedStories(String document, List<String> packages) {
  private static final Pattern STORY = Pattern.compile("`([A-Z]\\w+IT)\\.(\\w+)`");

  public static NamedStories of(String document, String... packages) {
    return new NamedStories(document, List.of(packages));
  }

  /** Fails unless every story is there, and there are more than so many. */
  public void check(int fewer) throws IOException {
    String list = Files.readString(RepositoryRoot.path().resolve(document));
    var stories = STORY.matcher(list).results().toList();
    assertThat(stories).hasSizeGreaterThan(fewer);
    assertThat(stories)
        .allSatisfy(story ->
            assertThat(methods(story.group(1))).as(story.group()).contains(story.group(2)));
  }

  private List<String> methods(String simpleName) {
    return packages.stream()
        .flatMap(name -> declared(name + "." + simpleName))
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
