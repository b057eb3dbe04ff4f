/** In charge of modules, the families that items are variants of. Not in charge of items. */
package dev.lintel.catalogue.modules;
