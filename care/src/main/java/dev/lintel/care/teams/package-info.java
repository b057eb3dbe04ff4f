/** In charge of: teams, and who belongs to which. Not in charge of: planning. */
package dev.lintel.care.teams;
