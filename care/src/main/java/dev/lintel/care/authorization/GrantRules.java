package dev.lintel.care.authorization;

import dev.lintel.care.locations.Location;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Objection;
import dev.lintel.care.register.Register;
import dev.lintel.care.register.Stored;
import dev.lintel.care.teams.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What must hold for grants: whatever they name exists, and duties end after they begin. */
final class GrantRules {
  private final Register register;
  private final List<Objection> objections = new ArrayList<>();

  GrantRules(Register register) {
    this.register = register;
  }

  List<Objection> objections(Grants grants) {
    ids("teamIds", Team.KIND, grants.teamIds());
    ids("locationIds", Location.KIND, grants.locationIds());
    grants.placedDuties().forEach(this::duty);
    return objections;
  }

  private void duty(Grants.Placed placed) {
    UserDuty duty = placed.duty();
    if (duty == null) {
      objections.add(Objection.missing(placed.place()));
      return;
    }
    role(placed.place() + ".roleUuid", duty.roleUuid());
    ids(placed.place() + ".teamIds", Team.KIND, duty.teamIds());
    ids(placed.place() + ".locationIds", Location.KIND, duty.locationIds());
    if (duty.validFrom() != null
        && duty.validTo() != null
        && !duty.validTo().isAfter(duty.validFrom())) {
      objections.add(
          Objection.to(placed.place() + ".validTo", duty.validTo(), "must be after validFrom"));
    }
  }

  private void role(String field, @Nullable String uuid) {
    if (uuid == null) {
      objections.add(Objection.missing(field));
    } else if (register.all(Role.KIND, Role.BY_UUID, uuid).isEmpty()) {
      objections.add(Objection.to(field, uuid, "names no existing role"));
    }
  }

  private void ids(String field, Kind<?> kind, @Nullable List<Long> ids) {
    List<Long> sent = Objects.requireNonNullElse(ids, List.of());
    Set<Long> known =
        sent.isEmpty()
            ? Set.of()
            : register.all(kind, sent.stream().filter(Objects::nonNull).toList()).stream()
                .map(Stored::id)
                .collect(Collectors.toSet());
    IntStream.range(0, sent.size())
        .filter(i -> sent.get(i) == null || !known.contains(sent.get(i)))
        .forEach(i ->
            objections.add(
                Objection.to(
                    "%s[%d]".formatted(field, i),
                    String.valueOf(sent.get(i)),
                    "names no existing " + kind.name())));
  }
}
