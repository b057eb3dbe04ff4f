/**
 * In charge of: a care organisation that does not exist, made up from a seed. Nothing else knows
 * it. Names are common words of the language in random company; numbers of people are such as
 * nobody can have. Not in charge of: when it is loaded.
 */
package dev.lintel.care.fiction;
