package dev.lintel.server.certificates;

import dev.lintel.properties.access.certificates.CommonNameRule;
import dev.lintel.properties.access.certificates.Environments;
import dev.lintel.server.options.Environment;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The common names of partners' certificates, "{connector}-{customer_code}-{identification}", whose
 * customer code tells the environment.
 */
public final class PartnerNames {
  private static final String CONNECTOR = "[a-z0-9_]+-";
  private static final String IDENTIFICATION = "-[A-Za-z0-9_]+";

  private PartnerNames() {}

  /** The form of names in an environment. */
  public static CommonNameRule rule(Environment environment) {
    return switch (environment) {
      case DEVELOPMENT -> rule("TE1002", "connector-TE1002-identification");
      case STAGING -> rule("TE[0-9]{4}", "connector-TE0000-identification (TE and four digits)");
      case PRODUCTION ->
          rule(
              "(?:CF|DF|MF)[A-Z0-9]{1,20}",
              "connector-CODE-identification (a customer code that begins with CF, DF or MF)");
    };
  }

  /** A common name that an environment accepts. */
  public static String example(Environment environment) {
    return switch (environment) {
      case DEVELOPMENT -> "my_tool-TE1002-mine";
      case STAGING -> "my_tool-TE0001-mine";
      case PRODUCTION -> "my_tool-CF0001-mine";
    };
  }

  /** An environment beside the others that there are. */
  public static Environments among(Environment environment) {
    return new Environments(
        environment.toString(),
        Arrays.stream(Environment.values())
            .filter(each -> each != environment)
            .map(Environment::toString)
            .collect(Collectors.toSet()));
  }

  private static CommonNameRule rule(String customer, String form) {
    return CommonNameRule.of(CONNECTOR + customer + IDENTIFICATION, form);
  }
}
