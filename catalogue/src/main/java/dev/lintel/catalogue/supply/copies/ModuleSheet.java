package dev.lintel.catalogue.supply.copies;

import dev.lintel.catalogue.modules.Module;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * An owner's view of a module: its copy and what is published.
 *
 * @param published as buyers' items use it; empty for a new module
 * @param copy stored, or made of what is published
 */
public record ModuleSheet(Optional<Module> published, WorkingCopy copy) {

  /** The sheet after a change. */
  public ModuleSheet changed(ObjectNode document, CopyState state, Instant now) {
    return new ModuleSheet(published, copy.next(state, document, now));
  }
}
