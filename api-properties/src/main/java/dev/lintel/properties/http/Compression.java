package dev.lintel.properties.http;

import dev.lintel.properties.exchange.Answer;
import java.util.List;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;

/**
 * Compresses text answers with gzip where the caller accepts it; pictures are compressed already,
 * but for those that are text.
 */
final class Compression {
  private static final int WORTHWHILE_BYTES = 1024;

  /** By their whole names: Jetty knows no wildcards here. */
  private static final List<String> TEXTS =
      List.of(
          "application/json",
          "application/problem+json",
          "application/xml",
          "application/x-ndjson",
          "application/atom+xml",
          "image/svg+xml",
          "text/calendar",
          "text/css",
          "text/csv",
          "text/html",
          "text/javascript",
          "text/plain",
          "text/xml");

  private Compression() {}

  static Handler around(Handler handler) {
    var gzip = new GzipCompression();
    gzip.setMinCompressSize(WORTHWHILE_BYTES);
    var compression = new CompressionHandler(handler);
    compression.putCompression(gzip);
    CompressionConfig.Builder texts = CompressionConfig.builder();
    TEXTS.forEach(texts::compressIncludeMimeType);
    compression.putConfiguration("/", texts.build());
    return new UnacceptableCodings(compression, handler);
  }

  /**
   * Where an answer goes. What nobody may keep has secrets: tokens, or pages with form tokens and
   * somebody's own data. These pages also show words of the request, so that a stranger who makes a
   * browser ask, and sees how long the compressed answers are, could guess the secrets letter by
   * letter (BREACH, CVE-2013-3587). They pass by the compression.
   */
  static Response target(Response response, Answer answer) {
    boolean secret = answer.headers().joined("Cache-Control").orElse("").contains("no-store");
    return secret && response instanceof Response.Wrapper wrapper ? wrapper.getWrapped() : response;
  }
}
