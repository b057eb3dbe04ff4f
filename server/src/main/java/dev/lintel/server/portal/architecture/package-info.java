/**
 * In charge of each API's page "Architecture and technical information", as its profile says it and
 * as it holds at the moment.
 *
 * <p>Not in charge of the descriptions by OpenAPI, nor of Swagger UI.
 */
package dev.lintel.server.portal.architecture;
