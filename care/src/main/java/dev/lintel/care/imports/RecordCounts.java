package dev.lintel.care.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/** How many records have each status, and how many there are. */
public record RecordCounts(
    @JsonProperty("ALL") long all,
    @JsonProperty("INITIAL") long initial,
    @JsonProperty("INVALID") long invalid,
    @JsonProperty("MATCHED") long matched,
    @JsonProperty("SUCCESS") long success,
    @JsonProperty("SYNC_FAILED") long syncFailed) {

  static RecordCounts of(Map<RecordStatus, Long> counts) {
    return new RecordCounts(
        counts.values().stream().mapToLong(Long::longValue).sum(),
        counts.getOrDefault(RecordStatus.INITIAL, 0L),
        counts.getOrDefault(RecordStatus.INVALID, 0L),
        counts.getOrDefault(RecordStatus.MATCHED, 0L),
        counts.getOrDefault(RecordStatus.SUCCESS, 0L),
        counts.getOrDefault(RecordStatus.SYNC_FAILED, 0L));
  }
}
