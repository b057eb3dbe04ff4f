package dev.lintel.server.operator;

import dev.lintel.properties.limits.LimitPolicies;
import dev.lintel.server.operating.LimitWork;
import dev.lintel.server.operator.site.Desk;
import dev.lintel.server.operator.site.Notice;
import dev.lintel.server.operator.site.Section;
import dev.lintel.server.portal.page.Page;
import dev.lintel.server.visits.Posted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Limits, and what they refused or would have refused. */
public final class LimitPages implements Section {
  static final String LIST = "/limits";

  private final LimitPolicies policies;
  private final LimitWork work;
  private final List<String> apis;

  LimitPages(OperatorParts parts) {
    this.policies = new LimitPolicies(parts.database());
    this.work = new LimitWork(parts.database());
    this.apis = parts.apis();
  }

  /** All policies. */
  public record Listed(Desk desk, List<LimitPolicies.Listed> policies, List<String> apis) {}

  @Override
  public Map<String, Function<Desk, Page>> pages() {
    return Map.of(LIST, this::list);
  }

  @Override
  public Map<String, Change> changes() {
    return Map.of(
        "/limits/change", Change.then(LIST, form -> set(form, Optional.empty())),
        "/limits/add", Change.then(LIST, form -> set(form, Optional.of(form.need("api")))),
        "/limits/reset", Change.then(LIST, this::reset),
        "/limits/remove", Change.then(LIST, this::remove));
  }

  private Page list(Desk desk) {
    return new Page("Limits", LIST, "operator/limits", new Listed(desk, policies.list(), apis));
  }

  private Notice set(Posted form, Optional<String> api) {
    String id = form.need("policy");
    work.set(
        new LimitWork.Asked(id, form.find("quota"), form.find("mode"), api, form.find("endpoint")));
    return Notice.done("The limit '%s' holds in every process within a second.".formatted(id));
  }

  private Notice reset(Posted form) {
    policies.reset(form.need("policy"));
    return Notice.done("Every client begins anew under '%s'.".formatted(form.text("policy")));
  }

  private Notice remove(Posted form) {
    policies.remove(form.need("policy"));
    return Notice.done(
        "The limit '%s' is gone; a default one comes back at the next start."
            .formatted(form.text("policy")));
  }
}
