/**
 * In charge of: what people are trained for, and who has which training when. Not in charge of:
 * hour types, which are named by their ids alone.
 */
package dev.lintel.care.expertise;
