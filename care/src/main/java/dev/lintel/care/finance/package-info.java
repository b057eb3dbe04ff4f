/** In charge of: bank accounts. Not in charge of: orders, products and invoices. */
package dev.lintel.care.finance;
