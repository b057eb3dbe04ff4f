package dev.lintel.properties.problem;

import static dev.lintel.properties.problem.ProblemKind.CONFLICT;
import static dev.lintel.properties.problem.ProblemKind.GONE;
import static dev.lintel.properties.problem.ProblemKind.INTERNAL;
import static dev.lintel.properties.problem.ProblemKind.INVALID;
import static dev.lintel.properties.problem.ProblemKind.METHOD_NOT_ALLOWED;
import static dev.lintel.properties.problem.ProblemKind.NOT_ACCEPTABLE;
import static dev.lintel.properties.problem.ProblemKind.NOT_FOUND;
import static dev.lintel.properties.problem.ProblemKind.NOT_PERMITTED;
import static dev.lintel.properties.problem.ProblemKind.NOT_READY;
import static dev.lintel.properties.problem.ProblemKind.TIMEOUT;
import static dev.lintel.properties.problem.ProblemKind.TOO_LARGE;
import static dev.lintel.properties.problem.ProblemKind.TOO_MANY_REQUESTS;
import static dev.lintel.properties.problem.ProblemKind.UNAVAILABLE;
import static dev.lintel.properties.problem.ProblemKind.UNIDENTIFIED;
import static dev.lintel.properties.problem.ProblemKind.UNSUPPORTED_MEDIA_TYPE;
import static dev.lintel.properties.problem.ProblemKind.UPSTREAM;

import java.util.List;

/**
 * The closed list of failures that the library itself can answer. Codes are permanent: one that is
 * retired is never used again. An API adds its own types beside these.
 */
public final class Problems {
  public static final ProblemType INVALID_REQUEST =
      new ProblemType(
          "invalid-request",
          INVALID,
          "The request has faults.",
          "Correct the fields that the answer names and send the request again.");
  public static final ProblemType MALFORMED_BODY =
      new ProblemType(
          "malformed-body",
          INVALID,
          "The request body could not be read.",
          "Send a body in the format that the Content-Type names; the detail tells the place.");
  public static final ProblemType CONTENT_TYPE_MISSING =
      new ProblemType(
          "content-type-missing",
          INVALID,
          "The body's format is not told.",
          "Send a Content-Type with one of the formats that the detail names.");
  public static final ProblemType MALFORMED_REQUEST =
      new ProblemType(
          "malformed-request",
          INVALID,
          "The request is not valid HTTP.",
          "Encode path and query as RFC 3986 asks; the detail tells what could not be read.");
  public static final ProblemType DAMAGED_PAGE_TOKEN =
      new ProblemType(
          "damaged-page-token",
          INVALID,
          "The page token could not be read.",
          "Pass the token of the previous answer unchanged, or leave it out to begin again.");
  public static final ProblemType FOREIGN_PAGE_TOKEN =
      new ProblemType(
          "foreign-page-token",
          INVALID,
          "The page token belongs to another query.",
          "Repeat filters, body, sort and page size of the request that gave the token.");
  public static final ProblemType CREDENTIALS_MISSING =
      new ProblemType(
          "credentials-missing",
          UNIDENTIFIED,
          "Credentials are missing.",
          "Send the credentials that this API asks for with every request.");
  public static final ProblemType CREDENTIALS_REFUSED =
      new ProblemType(
          "credentials-refused",
          UNIDENTIFIED,
          "The credentials are wrong, or the account is disabled.",
          "Check the credentials; an operator can give new ones.");
  public static final ProblemType TOKEN_REFUSED =
      new ProblemType(
          "token-refused",
          UNIDENTIFIED,
          "The access token is not valid, or no longer.",
          "Ask for a new token and repeat the request with it.");
  public static final ProblemType TOKEN_FOR_ANOTHER_API =
      new ProblemType(
          "token-for-another-api",
          NOT_PERMITTED,
          "The access token is for another API.",
          "Ask for a token with the scope or audience of this API.");
  public static final ProblemType NOT_SUBSCRIBED =
      new ProblemType(
          "not-subscribed",
          NOT_PERMITTED,
          "The account's subscription does not include this resource.",
          "Ask the operator for the subscription that the detail names.");
  public static final ProblemType NO_SUCH_PATH =
      new ProblemType(
          "no-such-path",
          NOT_FOUND,
          "Nothing is served at this path.",
          "Compare the path and its version with the API's description.");
  public static final ProblemType NO_SUCH_RESOURCE =
      new ProblemType(
          "no-such-resource",
          NOT_FOUND,
          "The resource does not exist.",
          "Check the number or name in the path.");
  public static final ProblemType ENDED =
      new ProblemType(
          "ended",
          GONE,
          "What was asked for is served no more.",
          "Use the successor that the detail names; its end was announced at the page in Link.");
  public static final ProblemType METHOD_REFUSED =
      new ProblemType(
          "method-not-allowed",
          METHOD_NOT_ALLOWED,
          "The resource does not know this method.",
          "Use one of the methods in the Allow header.");
  public static final ProblemType FORMAT_REFUSED =
      new ProblemType(
          "not-acceptable",
          NOT_ACCEPTABLE,
          "The resource is not available in a format that you accept.",
          "Accept one of the formats that the detail names.");
  public static final ProblemType CONFLICTING =
      new ProblemType(
          "conflict",
          CONFLICT,
          "The request conflicts with the present state.",
          "Read the resource again and repeat the change on its present state.");
  public static final ProblemType EXISTS_ALREADY =
      new ProblemType(
          "exists-already",
          CONFLICT,
          "The resource exists already.",
          "Read the resource that the detail names, and change that one.");
  public static final ProblemType CHANGED_ELSEWHERE =
      new ProblemType(
          "changed-elsewhere",
          CONFLICT,
          "The resource was changed by another call.",
          "Read the resource again and repeat the change on its present state.");
  public static final ProblemType NOT_READY_YET =
      new ProblemType(
          "not-ready",
          NOT_READY,
          "The resource is not ready yet.",
          "Ask again after as many seconds as Retry-After tells.");
  public static final ProblemType BODY_TOO_LARGE =
      new ProblemType(
          "body-too-large",
          TOO_LARGE,
          "The request is too large.",
          "Send fewer entries in one request; the detail tells the limit.");
  public static final ProblemType CONTENT_TYPE_REFUSED =
      new ProblemType(
          "unsupported-media-type",
          UNSUPPORTED_MEDIA_TYPE,
          "The body's format is not supported.",
          "Send the body in a format that the detail names, with its Content-Type.");
  public static final ProblemType LIMIT_EXCEEDED =
      new ProblemType(
          "limit-exceeded",
          TOO_MANY_REQUESTS,
          "Too many requests.",
          "Wait until the time in x-ratelimit-reset, or as many seconds as Retry-After tells.");
  public static final ProblemType SIGN_IN_THROTTLED =
      new ProblemType(
          "sign-in-throttled",
          TOO_MANY_REQUESTS,
          "Too many failed attempts to sign in.",
          "Wait until the time in x-ratelimit-reset, or as many seconds as Retry-After tells, and"
              + " correct the credentials.");
  public static final ProblemType INTERNAL_ERROR =
      new ProblemType(
          "internal-error",
          INTERNAL,
          "Something failed on our side.",
          "Try again later; if it goes on, report the incident id to the operator.");
  public static final ProblemType ISSUER_UNREACHABLE =
      new ProblemType(
          "issuer-unreachable",
          UPSTREAM,
          "The issuer of the access token does not answer.",
          "Try again in a minute; if it goes on, tell the operator.");
  public static final ProblemType STOPPING =
      new ProblemType(
          "stopping",
          UNAVAILABLE,
          "The server is stopping.",
          "Repeat the request after as many seconds as Retry-After tells.");

  public static final ProblemType DEADLINE_EXCEEDED =
      new ProblemType(
          "deadline-exceeded",
          TIMEOUT,
          "The request took too long.",
          "Ask for less at once, or try again later; nothing more is done for this request.");

  /** All types of the library, in the order in which the documentation lists them. */
  public static final List<ProblemType> ALL =
      List.of(
          INVALID_REQUEST,
          MALFORMED_BODY,
          CONTENT_TYPE_MISSING,
          MALFORMED_REQUEST,
          DAMAGED_PAGE_TOKEN,
          FOREIGN_PAGE_TOKEN,
          CREDENTIALS_MISSING,
          CREDENTIALS_REFUSED,
          TOKEN_REFUSED,
          TOKEN_FOR_ANOTHER_API,
          NOT_SUBSCRIBED,
          NO_SUCH_PATH,
          NO_SUCH_RESOURCE,
          ENDED,
          METHOD_REFUSED,
          FORMAT_REFUSED,
          CONFLICTING,
          EXISTS_ALREADY,
          CHANGED_ELSEWHERE,
          NOT_READY_YET,
          BODY_TOO_LARGE,
          CONTENT_TYPE_REFUSED,
          LIMIT_EXCEEDED,
          SIGN_IN_THROTTLED,
          INTERNAL_ERROR,
          ISSUER_UNREACHABLE,
          STOPPING,
          DEADLINE_EXCEEDED);

  private Problems() {}

  /** A body that has more bytes than are read at its place. */
  public static Problem bodyLargerThan(long bytes) {
    return BODY_TOO_LARGE.with("The body may have at most %d bytes.".formatted(bytes));
  }

  /** What failed before a request was read, by the status that HTTP has for it. */
  public static ProblemType unread(int status) {
    return status == 500 || status == 503 ? INTERNAL_ERROR : MALFORMED_REQUEST;
  }
}
