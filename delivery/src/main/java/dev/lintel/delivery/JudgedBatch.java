package dev.lintel.delivery;

import dev.lintel.catalogue.intake.Batch;
import dev.lintel.delivery.judging.Judgement;
import dev.lintel.delivery.judging.RejectedRow;
import dev.lintel.delivery.judging.RowJudge;
import dev.lintel.delivery.rows.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Some following rows of a delivery, judged and ready to be saved.
 *
 * @param last the number of the last of them
 */
record JudgedBatch(Batch right, List<RejectedRow> wrong, long last) {

  static JudgedBatch of(List<RawRow> rows, RowJudge judge, Function<List<Record>, Batch> saving) {
    List<Record> right = new ArrayList<>();
    List<RejectedRow> wrong = new ArrayList<>();
    for (RawRow row : rows) {
      switch (judge.judge(row)) {
        case Judgement.Right it -> right.add(it.row());
        case Judgement.Wrong it -> wrong.add(it.row());
      }
    }
    return new JudgedBatch(saving.apply(right), wrong, rows.getLast().number());
  }
}
