package dev.lintel.properties.http;

import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;

/**
 * Compresses text answers with gzip where the caller accepts it; pictures are compressed already.
 */
final class Compression {
  private static final int WORTHWHILE_BYTES = 1024;

  private Compression() {}

  static Handler around(Handler handler) {
    var gzip = new GzipCompression();
    gzip.setMinCompressSize(WORTHWHILE_BYTES);
    var compression = new CompressionHandler(handler);
    compression.putCompression(gzip);
    compression.putConfiguration(
        "/",
        CompressionConfig.builder()
            .compressIncludeMimeType("application/json")
            .compressIncludeMimeType("application/problem+json")
            .compressIncludeMimeType("application/xml")
            .compressIncludeMimeType("application/x-ndjson")
            .compressIncludeMimeType("text/*")
            .build());
    return new UnacceptableCodings(compression, handler);
  }
}
