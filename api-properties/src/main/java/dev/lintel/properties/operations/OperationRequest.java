package dev.lintel.properties.operations;

import java.util.Arrays;
import java.util.Map;

/**
 * The request as it was accepted: its path, what else the handler must know (such as the condition
 * of If-Match), and its body, which belongs to this record from then on.
 */
public record OperationRequest(String path, Map<String, String> attributes, byte[] body) {

  public OperationRequest {
    attributes = Map.copyOf(attributes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OperationRequest request
        && path.equals(request.path)
        && attributes.equals(request.attributes)
        && Arrays.equals(body, request.body);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * path.hashCode() + attributes.hashCode()) + Arrays.hashCode(body);
  }

  @Override
  public String toString() {
    return "%s (%d bytes)".formatted(path, body.length);
  }
}
