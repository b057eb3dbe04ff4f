package dev.lintel.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.server.options.Environment;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvironmentTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/apis",
          "/apis/books",
          "/errors",
          "/errors/no-such-path",
          "/deprecations",
          "/news",
          "/news/four-apis",
          "/no/such/page");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void standsOnEveryPageWithWhatItMeans(Environment environment) throws Exception {
    try (var portal = new PortalOverHttp(folder, environment)) {
      for (String page : PAGES) {
        assertThat(portal.text(page))
            .as(page)
            .contains("<div class=\"environment " + environment + "\">")
            .contains("<strong>" + environment + "</strong> <span>for ")
            .contains(", environment " + environment + ". All times");
      }
    }
  }
}
