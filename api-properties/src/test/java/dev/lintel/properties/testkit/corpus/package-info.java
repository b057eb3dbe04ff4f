/**
 * In charge of: the corpus of changes of an API's description, each with a verdict, on which checks
 * of compatibility are judged. Not in charge of: any check.
 */
package dev.lintel.properties.testkit.corpus;
