/**
 * In charge of: what is asked for now and ready later: exports, and import runs with their uploads
 * and reports. Not in charge of: how jobs are kept and done, which the care administration knows.
 */
package dev.lintel.ons.delayed;
