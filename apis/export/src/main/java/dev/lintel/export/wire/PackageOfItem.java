package dev.lintel.export.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A package in the flat list of one item's packages.
 *
 * @param participantNumber the supplier whose package it is
 */
public record PackageOfItem(String participantNumber, @JsonUnwrapped ItemPackage content) {}
