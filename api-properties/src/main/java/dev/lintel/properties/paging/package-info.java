/**
 * In charge of: walking a long result page by page with sealed tokens: the parameters, their
 * faults, the tokens, their keys and the headers. Not in charge of: which rows a page holds; the
 * handler reads them with the key that the token carries.
 */
package dev.lintel.properties.paging;
