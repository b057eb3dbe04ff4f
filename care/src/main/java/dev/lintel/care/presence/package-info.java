/**
 * In charge of: when employees were present with clients, and the export of a day of it. Not in
 * charge of: when an export runs.
 */
package dev.lintel.care.presence;
