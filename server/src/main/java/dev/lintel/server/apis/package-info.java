/**
 * In charge of putting the served APIs together: what they share, what each needs, their limits and
 * subscriptions, and the published names of those that take tokens.
 *
 * <p>Not in charge of what an API answers.
 */
package dev.lintel.server.apis;
