package dev.lintel.delivery.judging;

import dev.lintel.delivery.kinds.RowKind;
import dev.lintel.delivery.rows.RawRow;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** Reads and judges rows of one kind, telling all faults of a row at once. For many threads. */
public final class RowJudge {
  private static final int DEEPEST = 32;
  private static final int SHOWN = 1000;

  private final RowKind kind;
  private final JsonMapper json;
  private final RecordShape shape;

  public RowJudge(RowKind kind, JsonMapper json) {
    this.kind = kind;
    this.json = json;
    shape = RecordShape.of(kind.wire(), kind.rules(), new HashMap<>());
  }

  /** Reads JSON within bounds and without loss of digits; ignores fields it does not know. */
  public static JsonMapper json() {
    StreamReadConstraints bounds =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(RowKind.LONGEST)
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(bounds).build())
        .addModule(WireTimes.module())
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build();
  }

  public Judgement judge(RawRow row) {
    if (!row.whole() || row.content().length > kind.longest()) {
      return unreadable(row, "must not be longer than %d MB".formatted(kind.longest() >> 20));
    }
    try {
      return judge(row, json.readTree(row.content()));
    } catch (JacksonException e) {
      return unreadable(row, Unreadable.complaint(e));
    }
  }

  private Judgement judge(RawRow row, JsonNode content) {
    RowFaults faults = new RowFaults();
    shape.judge(content, "", faults);
    if (faults.isEmpty()) {
      return new Judgement.Right(json.treeToValue(content, kind.wire()));
    }
    JsonNode asItCame = json.readTree(row.content());
    Optional<String> key = asItCame.optional(kind.key()).flatMap(JsonNode::asStringOpt);
    return new Judgement.Wrong(
        new RejectedRow(row.line(), row.number(), key, faults.all(), asItCame));
  }

  private static Judgement unreadable(RawRow row, String complaint) {
    RowFaults faults = new RowFaults();
    faults.add("", complaint);
    String text = new String(row.content(), StandardCharsets.UTF_8);
    StringNode shown =
        StringNode.valueOf(
            row.content().length <= RowKind.USUAL_LENGTH ? text : text.substring(0, SHOWN));
    return new Judgement.Wrong(
        new RejectedRow(row.line(), row.number(), Optional.empty(), faults.all(), shown));
  }
}
