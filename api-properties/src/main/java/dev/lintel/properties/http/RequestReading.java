package dev.lintel.properties.http;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Query;
import dev.lintel.properties.exchange.Request;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.util.Fields;

/** Turns Jetty's request into ours: decoded once, bounded, nothing read of the body yet. */
final class RequestReading {
  private static final Pattern SANE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

  private final HttpSettings settings;
  private final Origins origins;
  private final InstantSource clock;

  RequestReading(HttpSettings settings, InstantSource clock) {
    this.settings = settings;
    this.origins = new Origins(settings.outside().trustedProxies(), settings.outside().publicUrl());
    this.clock = clock;
  }

  Request read(org.eclipse.jetty.server.Request request) {
    Headers headers = headers(request);
    return new Request(
        headers
            .first("x-request-id")
            .filter(id -> SANE_ID.matcher(id).matches())
            .orElseGet(RequestReading::newId),
        clock.instant(),
        request.getMethod(),
        path(request),
        query(request),
        headers,
        origins.of(request, headers),
        () ->
            BoundedInput.of(
                org.eclipse.jetty.server.Request.asInputStream(request),
                request.getLength(),
                settings.sizes().bodyBytes()));
  }

  private static String path(org.eclipse.jetty.server.Request request) {
    String path = decoded(request.getHttpURI());
    return path == null || path.isEmpty() ? "/" : path;
  }

  /**
   * What follows a semicolon is part of its segment (RFC 3986, section 3.3): it is not dropped, or
   * one resource would be served under many paths, and a proxy's rule for one path could be evaded.
   */
  private static String decoded(HttpURI uri) {
    String raw = uri.getPath();
    return raw != null && raw.indexOf(';') >= 0
        ? HttpURI.from(raw.replace(";", "%3B")).getDecodedPath()
        : uri.getDecodedPath();
  }

  private static Headers headers(org.eclipse.jetty.server.Request request) {
    var fields = new ArrayList<Map.Entry<String, String>>();
    for (HttpField field : request.getHeaders()) {
      // Anybody can send them; who may be believed is told by the origin.
      if (!ClientCertHeader.isNamed(field.getName())) {
        fields.add(Map.entry(field.getName(), Optional.ofNullable(field.getValue()).orElse("")));
      }
    }
    return Headers.of(fields);
  }

  private static Query query(org.eclipse.jetty.server.Request request) {
    String raw = request.getHttpURI().getQuery();
    if (raw == null || raw.isEmpty()) {
      return Query.NONE;
    }
    var values = new LinkedHashMap<String, List<String>>();
    for (Fields.Field field :
        org.eclipse.jetty.server.Request.extractQueryParameters(request, StandardCharsets.UTF_8)) {
      values.put(field.getName(), List.copyOf(field.getValues()));
    }
    return new Query(values);
  }

  /** Unique, not secret: a secure generator would make all requests wait at its one lock. */
  private static String newId() {
    var random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
