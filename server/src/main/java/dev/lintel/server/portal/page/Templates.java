package dev.lintel.server.portal.page;

import dev.lintel.properties.exchange.Answer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Makes pages from the templates that the build turned into classes. What stands in a page is
 * escaped for its place there, unless a template says otherwise.
 */
public final class Templates {
  public static final String HTML = "text/html; charset=utf-8";

  private static final String GENERATED = "dev.lintel.server.portal.templates";

  private final TemplateEngine engine;
  private final Site site;

  public Templates(Site site) {
    this.engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), GENERATED);
    engine.setBinaryStaticContent(true);
    this.site = site;
  }

  /** The bytes of a page, in UTF-8. */
  public byte[] html(Page page) {
    var frame = new Frame(site, page.title(), page.place());
    return made(page.template(), Map.of("frame", frame, "model", page.model()));
  }

  /** A page as an answer, for whom no format was negotiated. */
  public Answer answer(Page page) {
    return Answer.bytes(HTML, html(page));
  }

  private byte[] made(String template, Map<String, Object> parts) {
    var output = new Utf8ByteOutput();
    engine.render(template + ".jte", parts, output);
    var bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
