/**
 * In charge of figures as pages show them: numbers and times in words, and plots of requests over
 * time with their tables.
 *
 * <p>Not in charge of whose figures they are.
 */
package dev.lintel.server.figures;
