package dev.lintel.server.portal.page;

import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown (CommonMark with tables) as HTML. HTML in it is shown as text, and a link leads to the
 * web or to this server, or is none.
 */
public final class Markdown {
  private final Parser parser =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .sanitizeUrls(true)
          .build();

  /** The HTML of a text whose links stay as they are. */
  public String html(String text) {
    return html(text, UnaryOperator.identity());
  }

  /**
   * @param target where a link leads to; an empty one leaves the words of the link alone
   */
  public String html(String text, UnaryOperator<String> target) {
    Node document = parser.parse(text);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            visitChildren(link);
            aim(link, target.apply(link.getDestination()));
          }
        });
    return renderer.render(document);
  }

  private static void aim(Link link, String destination) {
    if (!destination.isEmpty()) {
      link.setDestination(destination);
      return;
    }
    while (link.getFirstChild() != null) {
      link.insertBefore(link.getFirstChild());
    }
    link.unlink();
  }
}
