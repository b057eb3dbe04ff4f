/**
 * In charge of: who used what, when, how long answers took, and which of it has an announced end;
 * counted in memory, written behind the requests, kept for a bounded time. Not in charge of: what
 * is deprecated, who a caller is, and how usage is shown.
 */
package dev.lintel.properties.usage;
