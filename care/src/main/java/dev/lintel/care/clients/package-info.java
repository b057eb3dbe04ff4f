/**
 * In charge of: clients, when they are in care, and to whom one turns about them. Not in charge of:
 * where they live and stay (packages {@code addresses} and {@code locations}).
 */
package dev.lintel.care.clients;
