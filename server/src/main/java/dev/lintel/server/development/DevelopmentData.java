package dev.lintel.server.development;

import dev.lintel.catalogue.fiction.FirstLoad;
import dev.lintel.server.apis.ServedApis;
import dev.lintel.server.options.FictionOptions;
import java.io.PrintWriter;

/**
 * What exists in the development environment alone: the known accounts, the fictional catalogue and
 * the fictional care organisation.
 */
public final class DevelopmentData {
  private static final int TELL_EVERY = 50_000;

  private DevelopmentData() {}

  public static void addAbsent(ServedApis served, FictionOptions options, PrintWriter screen) {
    DevelopmentAccounts.addAbsent(served.accounts());
    new FirstLoad(served.catalogue())
        .run(options.seed(), options.items(), stored -> tell(stored, options.items(), screen));
    new dev.lintel.care.fiction.FirstLoad(served.care().database().dataSource())
        .run(options.seed(), options.employees());
  }

  private static void tell(long stored, int all, PrintWriter screen) {
    if (stored % TELL_EVERY == 0 || stored == all) {
      screen.printf("  fictional items stored: %,d of %,d%n", stored, all);
      screen.flush();
    }
  }
}
