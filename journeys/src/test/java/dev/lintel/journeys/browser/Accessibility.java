package dev.lintel.journeys.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  /** Findings that are serious or critical, on a dark phone or a light desktop. */
  public List<String> seriousFindings(Sight sight) {
    sight.page().addScriptTag(new Page.AddScriptTagOptions().setContent(script));
    List<String> findings = new ArrayList<>();
    for (Width width : Width.values()) {
      sight.resize(width);
      sight.prefer(width == Width.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT);
      List<?> found = (List<?>) sight.page().evaluate(SERIOUS_FINDINGS);
      found.forEach(finding -> findings.add(width + " " + finding));
    }
    return findings;
  }
}
