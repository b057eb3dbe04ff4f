package dev.lintel.properties.profile;

import java.util.List;

/**
 * What one request uses although its end is announced: the answer tells it in its headers, and
 * usage counts it.
 */
public interface UsedEnds {

  /** The permanent keys ({@link Ending#what}) of what has been used so far. */
  List<String> keys();

  /**
   * Adds what a handler alone knows of, such as what began the change whose status is asked for.
   */
  void use(List<Ending> endings);
}
