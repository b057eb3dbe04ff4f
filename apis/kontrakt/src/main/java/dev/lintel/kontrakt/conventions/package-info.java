/** What the resources of this API share: paths, parameters, and who calls. */
package dev.lintel.kontrakt.conventions;
