package dev.lintel.catalogue.supply.publishing;

/**
 * Tells what an operator must decide ("Approval may be automatic or manual"). Anything that keeps
 * the rules but needs no operator is published at once.
 */
@FunctionalInterface
public interface ApprovalPolicy {

  /** Nothing waits. */
  ApprovalPolicy AUTOMATIC = _ -> false;

  /** Everything waits. */
  ApprovalPolicy MANUAL = _ -> true;

  /** What buyers have never seen waits; changes of what they have do not. */
  ApprovalPolicy FIRST_TIME = Submission::first;

  /** Whether it waits for an operator. */
  boolean needsOperator(Submission submission);
}
