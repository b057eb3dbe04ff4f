package dev.lintel.server.operator;

import dev.lintel.catalogue.approvals.Waiting;
import dev.lintel.server.operating.ApprovalWork;
import dev.lintel.server.operating.Subject;
import dev.lintel.server.operator.site.Desk;
import dev.lintel.server.operator.site.Notice;
import dev.lintel.server.operator.site.Section;
import dev.lintel.server.options.SupplyOptions.Approval;
import dev.lintel.server.portal.page.Page;
import dev.lintel.server.visits.Posted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What suppliers sent for approval. */
public final class ApprovalPages implements Section {
  static final String LIST = "/approvals";

  private final ApprovalWork approvals;
  private final Approval rule;

  ApprovalPages(OperatorParts parts) {
    this.approvals = parts.approvals();
    this.rule = parts.approvalRule();
  }

  /**
   * What waits.
   *
   * @param rule by which it does
   */
  public record Listed(Desk desk, List<Waiting> waiting, Approval rule) {

    /** The kind as forms carry it. */
    public String kind(Waiting each) {
      return each.kind().name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Map<String, Function<Desk, Page>> pages() {
    return Map.of(LIST, this::list);
  }

  @Override
  public Map<String, Change> changes() {
    return Map.of(
        "/approvals/approve", Change.then(LIST, this::approve),
        "/approvals/reject", Change.then(LIST, this::reject));
  }

  private Page list(Desk desk) {
    return new Page(
        "Approvals", LIST, "operator/approvals", new Listed(desk, approvals.list(), rule));
  }

  private Notice approve(Posted form) {
    Subject subject = subject(form);
    approvals.approve(subject);
    return Notice.done("Approved: %s.".formatted(subject));
  }

  private Notice reject(Posted form) {
    Subject subject = subject(form);
    approvals.reject(subject, form.text("reason"));
    return Notice.done("Sent back: %s.".formatted(subject));
  }

  private static Subject subject(Posted form) {
    return Subject.parse(form.need("kind"), form.need("supplier"), form.need("number"));
  }
}
