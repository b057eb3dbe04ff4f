package dev.lintel.server.portal.page;

import dev.lintel.server.options.Environment;
import java.util.List;
import java.util.Optional;

/**
 * What all pages of a site have in common.
 *
 * @param name what stands before everything
 * @param version of the program
 * @param menu its main places
 * @param feed of its news, where it has any
 */
public record Site(
    String name, Environment environment, String version, List<Link> menu, Optional<Link> feed) {
  public Site {
    menu = List.copyOf(menu);
  }

  /** What the environment means to who reads the pages. */
  public String environmentMeaning() {
    return meaning(environment);
  }

  /** What an environment is for. */
  public static String meaning(Environment environment) {
    return switch (environment) {
      case DEVELOPMENT ->
          "for developing a connector: fictional data, accounts that everybody knows";
      case STAGING -> "for testing a connector on a customer's test environment";
      case PRODUCTION -> "for running a connector on a customer's real data";
    };
  }
}
