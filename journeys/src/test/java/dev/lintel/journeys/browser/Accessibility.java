package dev.lintel.journeys.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules of axe-core, on what a page shows now. */
public final class Accessibility {

  private static final String SERIOUS_FINDINGS =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations
        .filter(finding => ['serious', 'critical'].includes(finding.impact))
        .map(finding => finding.impact + ' ' + finding.id + ': ' + finding.help + ' '
          + finding.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '))
      """;

  private final String script;

  private Accessibility(String script) {
    this.script = script;
  }

  /** The rules as the library brings them. */
  public static Accessibility rules() throws IOException {
    try (InputStream stream = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      return new Accessibility(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Puts the rules into a page; they stay until another is opened. */
  public void enter(Page page) {
    page.addScriptTag(new Page.AddScriptTagOptions().setContent(script));
  }

  /** Findings that are serious or critical. */
  public List<String> seriousFindings(Page page) {
    List<?> findings = (List<?>) page.evaluate(SERIOUS_FINDINGS);
    return findings.stream().map(String::valueOf).toList();
  }
}
