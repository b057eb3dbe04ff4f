/**
 * In charge of: who signs in to the administration, whether he may, and what he looked at last. Not
 * in charge of: signing in, and what users may see; that is the package {@code authorization}'s.
 */
package dev.lintel.care.users;
