/**
 * In charge of what tests of every module need: a real database and a clock that they set.
 *
 * <p>Not in charge of any test itself.
 */
package dev.lintel.properties.testkit;
