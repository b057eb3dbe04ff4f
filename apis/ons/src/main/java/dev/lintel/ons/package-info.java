/**
 * In charge of: the Ons API's profile, put together from its resources. Not in charge of: how a
 * resource is read, changed and streamed (package {@code resource}), or what care is (module {@code
 * care}).
 */
package dev.lintel.ons;
