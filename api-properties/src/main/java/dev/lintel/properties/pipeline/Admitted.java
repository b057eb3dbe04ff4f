package dev.lintel.properties.pipeline;

import dev.lintel.properties.access.Caller;
import dev.lintel.properties.profile.Ends;

/** What the stages before the work found: nothing of it refuses the request. */
record Admitted(Match match, Caller caller, Choice choice, Ends ends) {}
