package dev.lintel.server.options;

import java.util.Locale;

/** Every option of the server, with its one name from which flag, variable and key follow. */
public enum Option {
  ENVIRONMENT("environment", "NAME", "development", "development, staging or production"),
  HTTP("http", "HOST:PORT", "127.0.0.1:8080", "where HTTP listens"),
  HTTPS("https", "HOST:PORT", "127.0.0.1:8443", "where HTTPS listens"),
  TLS_CERTIFICATE(
      "tls-certificate",
      "FILE",
      "",
      "certificate of the HTTPS door in PEM form, read again when it changes"),
  TLS_KEY("tls-key", "FILE", "", "its private key in PEM form, without a password"),
  MANAGEMENT("management", "HOST:PORT", "127.0.0.1:9090", "where health and metrics listen"),
  DATA("data", "DIR", "data", "directory of everything that lasts"),
  DATABASE("database", "URL", "", "JDBC URL of a PostgreSQL to use instead of the embedded one"),
  POOL_SIZE("pool-size", "N", "16", "connections to the database"),
  SHARED_BUFFERS("shared-buffers", "SIZE", "256MB", "cache of the embedded database"),
  ITEMS("items", "N", "10000", "size of the fictional catalogue"),
  CARE_EMPLOYEES("care-employees", "N", "3000", "employees of the fictional care organisation"),
  SEED("seed", "N", "1", "the number from which fictional data follow"),
  PUBLIC_URL("public-url", "URL", "", "address that absolute links begin with"),
  TRUSTED_PROXIES("trusted-proxies", "LIST", "", "addresses or CIDR blocks of our own proxies"),
  IDLE_TIME(
      "idle-time", "TIME", "60s", "how long a connection may stand still, 1s to 1h, such as 30s"),
  TOKEN_LIFE("token-life", "TIME", "1h", "for how long access tokens are good, such as 15m or 1h"),
  ISSUER(
      "issuer", "LIST", "", "issuers elsewhere: url=URL;keys=URL;audience=TEXT;account=CLAIM,..."),
  STATUS_DAYS("status-days", "N", "30", "for how many days the status of a change is kept"),
  APPROVAL(
      "approval",
      "RULE",
      "",
      "what waits for an operator: automatic (none; so in development), first-time, manual"),
  ONS_DEADLINE("ons-deadline", "TIME", "30s", "how long a request to the Ons API may take"),
  ONS_EXPORT_TIME(
      "ons-export-time",
      "TIME",
      "",
      "how long an export of the Ons API takes at least, such as 10s (3s in development, else 0s)"),
  ONS_DEPRECATION(
      "ons-deprecation",
      "RULE",
      "",
      "announced end of paths of the Ons API: t or v0, since a day, perhaps until one (t:2026-01-01:2026-09-01)"),
  AS_OF(
      "as-of",
      "DATE",
      "",
      "rehearsal of announced ends: what is past its sunset on this day is gone (not in production)"),
  NEWS("news", "DIR", "", "folder of Markdown files that the portal shows as news"),
  MAX_BODY("max-body", "SIZE", "12MB", "largest request body");

  private final String text;
  private final String form;
  private final String standard;
  private final String meaning;

  Option(String text, String form, String standard, String meaning) {
    this.text = text;
    this.form = form;
    this.standard = standard;
    this.meaning = meaning;
  }

  /** The name in a configuration file. */
  public String key() {
    return text;
  }

  public String flag() {
    return "--" + text;
  }

  public String variable() {
    return "LINTEL_" + text.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** What stands for the value in the help. */
  public String form() {
    return form;
  }

  /** The value that holds when nobody gives one; empty means none. */
  public String standard() {
    return standard;
  }

  public String meaning() {
    return meaning;
  }
}
