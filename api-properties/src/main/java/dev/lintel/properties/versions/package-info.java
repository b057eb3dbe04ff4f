/**
 * In charge of: the versions in which a resource is served, the announced end of a version, and
 * older versions as declared views of the newest document. Not in charge of: paths, and what a
 * version holds; an API says that.
 */
package dev.lintel.properties.versions;
