/**
 * In charge of: what an API declares about itself, as one immutable value that the pipeline, the
 * OpenAPI writer and the documentation read alike, so that they cannot disagree. Not in charge of:
 * doing any of it (package {@code pipeline}).
 */
package dev.lintel.properties.profile;
