package dev.lintel.server.portal.source;

/** The addresses of the portal's main places. */
public final class Places {
  public static final String START = "/";
  public static final String APIS = "/apis";
  public static final String ERRORS = "/errors";
  public static final String DEPRECATIONS = "/deprecations";
  public static final String NEWS = "/news";
  public static final String FEED = NEWS + ".atom";

  private Places() {}
}
