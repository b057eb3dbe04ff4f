/**
 * In charge of: who works when, and who visits whom. The structural plan is kept: lines that recur
 * every week, with exceptions for single days. Shifts and visits of a day follow from it when they
 * are asked for, so a plan of many years takes as little space as one of a week. Not in charge of:
 * hours that were worked.
 */
package dev.lintel.care.planning;
