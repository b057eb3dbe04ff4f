/**
 * In charge of what tests of every module need: a real database, a clock that they set, and the
 * checks of answers and contracts against an API's description.
 *
 * <p>Not in charge of any test itself.
 */
package dev.lintel.properties.testkit;
