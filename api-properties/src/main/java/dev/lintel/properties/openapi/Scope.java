package dev.lintel.properties.openapi;

/**
 * How much of an API a document describes ("both a Swagger file for the latest version of all
 * endpoints and a Swagger file for all supported endpoints/versions").
 */
public enum Scope {
  /** The newest version of every endpoint. */
  LATEST,
  /** All endpoints in all versions that are served. */
  ALL
}
