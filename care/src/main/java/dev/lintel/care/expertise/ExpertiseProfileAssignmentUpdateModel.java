package dev.lintel.care.expertise;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.register.Objection;
import dev.lintel.care.register.RefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent to create or change an assignment of an expertise profile. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExpertiseProfileAssignmentUpdateModel(
    @Nullable Long expertiseProfileObjectId, @Nullable Instant beginDate) {

  /** A new assignment needs both. */
  void requireAll() {
    List<Objection> missing = new ArrayList<>();
    if (expertiseProfileObjectId == null) {
      missing.add(Objection.missing("expertiseProfileObjectId"));
    }
    if (beginDate == null) {
      missing.add(Objection.missing("beginDate"));
    }
    if (!missing.isEmpty()) {
      throw RefusedException.invalid(missing);
    }
  }
}
