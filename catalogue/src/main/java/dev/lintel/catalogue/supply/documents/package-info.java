/** In charge of reading, making and keeping suppliers' documents, whatever their fields are. */
package dev.lintel.catalogue.supply.documents;
