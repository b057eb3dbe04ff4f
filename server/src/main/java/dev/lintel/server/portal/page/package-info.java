/**
 * In charge of how pages are made and guarded: templates in their frame, the routes at which they
 * stand, failures as pages for browsers, and the headers of every answer in HTML.
 *
 * <p>Not in charge of what any page says. The operator's door uses it as the portal does.
 */
package dev.lintel.server.portal.page;
