package dev.lintel.delivery.judging;

import tools.jackson.databind.JsonNode;

/** An array; null stands for none. */
record ListShape(ValueShape element) implements ValueShape {

  @Override
  public void judge(JsonNode value, String path, RowFaults faults) {
    if (!value.isArray()) {
      faults.add(path, "must be an array");
      return;
    }
    for (int place = 0; place < value.size(); place++) {
      String where = "%s[%d]".formatted(path, place);
      if (value.get(place).isNull()) {
        faults.add(where, "must not be null");
      } else {
        element.judge(value.get(place), where, faults);
      }
    }
  }
}
