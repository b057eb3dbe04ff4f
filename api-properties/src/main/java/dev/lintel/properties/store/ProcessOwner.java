package dev.lintel.properties.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root lends it another identity: a user
 * namespace where the kernel allows one (files stay root's), else the account {@code nobody}.
 *
 * @param prefix words before every command
 * @param files owner and group that the data directory must have; empty leaves it as it is
 */
record ProcessOwner(List<String> prefix, String files) {

  /** The way that works for whoever runs this process. */
  static ProcessOwner forThisUser() {
    if (!runsAsRoot()) {
      return new ProcessOwner(List.of(), "");
    }
    List<ProcessOwner> ways =
        List.of(
            new ProcessOwner(List.of("unshare", "-U"), "root"),
            new ProcessOwner(
                List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"),
                "nobody:nogroup"),
            new ProcessOwner(List.of("sudo", "-n", "-u", "nobody"), "nobody"));
    return ways.stream().filter(ProcessOwner::works).findFirst().orElseThrow(ProcessOwner::noWay);
  }

  /** The command as this owner runs it. */
  List<String> command(List<String> words) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(words);
    return command;
  }

  /** Gives the directory and all below it to this owner. */
  void own(Path directory) {
    if (files.isEmpty()) {
      return;
    }
    SystemCommand.Outcome outcome =
        SystemCommand.run(List.of("chown", "-R", files, directory.toString()));
    if (!outcome.succeeded()) {
      throw new StoreException(
          "Cannot give %s to %s: %s".formatted(directory, files, outcome.output()));
    }
  }

  private boolean works() {
    return SystemCommand.run(command(List.of("true"))).succeeded();
  }

  private static boolean runsAsRoot() {
    return SystemCommand.run(List.of("id", "-u")).output().equals("0");
  }

  private static StoreException noWay() {
    return new StoreException(
        "PostgreSQL refuses to run as root, and neither unshare, setpriv nor sudo works here."
            + " Run as an ordinary user, allow user namespaces, install setpriv (util-linux) or"
            + " sudo, or give the URL of an existing PostgreSQL.");
  }
}
