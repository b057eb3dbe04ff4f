package dev.lintel.ons.delayed;

/** One of the things that an export was asked for with. */
public record ExportSetting(String key, String value) {}
