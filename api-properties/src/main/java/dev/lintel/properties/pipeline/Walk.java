package dev.lintel.properties.pipeline;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.access.certificates.Fingerprint;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.exchange.Service.Reply;
import dev.lintel.properties.limits.Admission;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Ending;
import dev.lintel.properties.profile.Ends;
import dev.lintel.properties.profile.UsedEnds;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known so far of one request under way, and what it holds of the limits until its end: the
 * stages add what they find, so that its answer carries the right headers however early it ends,
 * and its observation the right names. It belongs to one thread.
 */
final class Walk implements UsedEnds {
  private final Request request;
  private final ApiProfile api;
  private final Reply reply;
  private final long begunAt = System.nanoTime();
  private Headers headers;
  private Optional<Match> match = Optional.empty();
  private Optional<Caller> caller = Optional.empty();
  private Optional<String> problem = Optional.empty();
  private Optional<Throwable> incident = Optional.empty();
  private final List<Ending> used = new ArrayList<>();
  private Admission admission = Admission.UNLIMITED;
  private int status;

  Walk(Request request, ApiProfile api, Reply reply) {
    this.request = request;
    this.api = api;
    this.reply = reply;
    this.headers = Headers.of("x-request-id", request.id());
  }

  Request request() {
    return request;
  }

  ApiProfile api() {
    return api;
  }

  void found(Match found) {
    match = Optional.of(found);
  }

  void identified(Caller who) {
    caller = Optional.of(who);
  }

  void admitted(Admission counted) {
    admission = counted;
    carry(counted.headers());
  }

  void failed(String code) {
    problem = Optional.of(code);
  }

  void failed(Throwable failure) {
    incident = Optional.of(failure);
  }

  /** Headers that this request's answer carries, whatever it will be. */
  void carry(Headers more) {
    headers = headers.with(more);
  }

  @Override
  public List<String> keys() {
    return used.stream().map(Ending::what).toList();
  }

  /** What the request uses although it ends; the answer tells so, whatever it will be. */
  @Override
  public void use(List<Ending> ending) {
    if (!ending.isEmpty()) {
      ending.stream().filter(one -> !used.contains(one)).forEach(used::add);
      carry(Ends.headers(used));
    }
  }

  boolean hasBegun() {
    return reply.hasBegun();
  }

  void send(Answer answer) throws IOException {
    status = answer.status();
    Answer.Body body = finishing(answer.body());
    reply.send(new Answer(answer.status(), carried(answer.headers()), body));
  }

  /** An answer's own fields win, but its links join ours. */
  private Headers carried(Headers own) {
    Headers all = headers.with(own);
    if (!own.all("Link").isEmpty()) {
      for (String link : headers.all("Link")) {
        all = all.and("Link", link);
      }
    }
    return all;
  }

  /** Tells the limits when the last part of a body is about to leave. */
  private Answer.Body finishing(Answer.Body body) {
    boolean written = !request.method().equals("HEAD");
    if (written && body instanceof Answer.Stream(String mediaType, Answer.Writer writer)) {
      return new Answer.Stream(
          mediaType,
          out -> {
            writer.writeTo(out);
            admission.finishing();
          });
    }
    admission.finishing();
    return body;
  }

  /** Gives back what is held: the last byte of the answer has left, or cannot. */
  void end() {
    admission.close();
  }

  Observation observation() {
    return new Observation(
        request.id(),
        request.method(),
        request.path(),
        api.name(),
        match.map(found -> found.route().operation()),
        match.map(Match::version).orElse(0),
        caller.map(Caller::clientKey),
        certificate(),
        request.headers().first("User-Agent"),
        admission.exceeded(),
        keys(),
        sample(),
        status,
        problem,
        incident,
        Duration.ofNanos(System.nanoTime() - begunAt));
  }

  /** Only what proved who calls counts, not a certificate that came along unasked. */
  private Optional<String> certificate() {
    boolean proved =
        caller.filter(Caller.Identified.class::isInstance).isPresent()
            && api.identification().scheme() instanceof AccessScheme.ClientCertificate;
    return proved
        ? request.origin().certificate().map(own -> Fingerprint.of(own).hex())
        : Optional.empty();
  }

  private Optional<String> sample() {
    return used.isEmpty() ? Optional.empty() : match.map(found -> SampleRequest.of(request, found));
  }
}
