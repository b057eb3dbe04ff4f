/**
 * In charge of: the one path that every request walks, stage after stage, and what the stages need
 * to be declared with. Begin with {@link dev.lintel.properties.pipeline.Pipeline}. Not in charge
 * of: the mechanisms of the stages, which live in packages of their own, nor of what an API chose,
 * which is its profile.
 */
package dev.lintel.properties.pipeline;
