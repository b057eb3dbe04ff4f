/** In charge of: employment contracts and their types. Not in charge of: wages. */
package dev.lintel.care.contracts;
