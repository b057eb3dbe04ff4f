package dev.lintel.properties.pipeline;

import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Route;
import java.util.Map;

/**
 * The route that a request's method and path lead to.
 *
 * @param version the version in the path; 0 where the route has none
 * @param variables what the path has in the place of its variables, decoded
 */
record Match(ApiProfile api, Route route, int version, Map<String, String> variables) {}
