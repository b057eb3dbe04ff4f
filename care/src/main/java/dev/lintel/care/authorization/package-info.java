/**
 * In charge of: what connectors grant to users, each connector for itself, and what users may see
 * by it. Not in charge of: what connectors themselves may do.
 */
package dev.lintel.care.authorization;
