package dev.lintel.server.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
  private final Markdown markdown = new Markdown();

  @Test
  void showsHtmlAsTextAndRunsNoScriptOfALink() {
    // when
    String html = markdown.html("<script>x</script>\n\n[a](javascript:alert) <b>c</b>");

    // then
    assertThat(html).doesNotContain("<script", "<b>", "javascript:").contains("&lt;b&gt;");
  }

  @Test
  void aimsLinksAndLeavesTheWordsOfThoseThatLeadNowhere() {
    assertThat(markdown.html("[one *more*](a.md)", _ -> ""))
        .isEqualTo("<p>one <em>more</em></p>\n");
    assertThat(markdown.html("[one](#x)", target -> "/errors/" + target.substring(1)))
        .contains("href=\"/errors/x\"");
  }

  @Test
  void knowsTables() {
    assertThat(markdown.html("| a | b |\n|---|---|\n| 1 | 2 |")).contains("<table>", "<td>2</td>");
  }
}
