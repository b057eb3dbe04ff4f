package dev.lintel.care.imports;

import java.util.List;

/**
 * A file that was read.
 *
 * @param faults what is wrong with it as a whole; then it has no records
 */
record ImportFile(List<ImportedRecord> records, List<String> faults) {
  static ImportFile faulty(List<String> faults) {
    return new ImportFile(List.of(), List.copyOf(faults));
  }
}
