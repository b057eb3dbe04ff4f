package dev.lintel.properties.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {

  @Test
  void namesItsVariablesInTheirOrder() {
    var template = PathTemplate.of("/a/v{version}/{b}/c/{d}");

    assertThat(template.isVersioned()).isTrue();
    assertThat(template.variables()).containsExactly("b", "d");
    assertThat(template.inVersion(2)).isEqualTo("/a/v2/{b}/c/{d}");
    assertThat(PathTemplate.of("/{version}/a").variables()).containsExactly("version");
  }

  @Test
  void splitsAPathAtEverySlash() {
    assertThat(PathTemplate.split("/a//b/")).containsExactly("a", "", "b", "");
    assertThat(PathTemplate.split("/")).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "/a/{b", "/a/b}", "/a/{}", "/a/x{b}", "/a/{b}{c}", "/a//b"})
  void refusesWhatIsNoTemplate(String text) {
    assertThatThrownBy(() -> PathTemplate.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
