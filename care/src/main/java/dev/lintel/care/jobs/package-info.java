/**
 * In charge of: what is asked for now and done later, by whichever process is free: its order, its
 * progress, its results, and their removal. Not in charge of: what a job does; its handler knows.
 */
package dev.lintel.care.jobs;
