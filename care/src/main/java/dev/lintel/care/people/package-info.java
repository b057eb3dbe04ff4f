/** In charge of: the people of a care organisation. Not in charge of: where they work or live. */
package dev.lintel.care.people;
