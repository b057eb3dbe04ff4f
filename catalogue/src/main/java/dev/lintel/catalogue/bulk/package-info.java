/** In charge of PostgreSQL's binary COPY format. Not in charge of what is copied. */
package dev.lintel.catalogue.bulk;
