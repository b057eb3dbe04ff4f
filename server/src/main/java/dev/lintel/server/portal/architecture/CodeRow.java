package dev.lintel.server.portal.architecture;

import dev.lintel.properties.problem.ProblemType;
import java.util.List;

/**
 * A status that the API answers, with what it means here.
 *
 * @param successes what was done, where it is no failure
 * @param failures the failures that are told by it
 */
public record CodeRow(
    int status, String reason, List<String> successes, List<ProblemType> failures) {}
