package dev.lintel.delivery.judging;

/** What became of a row: right or wrong. */
public sealed interface Judgement {

  /** Right, as its kind's record. */
  record Right(Record row) implements Judgement {}

  /** Wrong, for the report. */
  record Wrong(RejectedRow row) implements Judgement {}
}
