package dev.lintel.properties.library;

import java.util.List;

/** What a search for books may ask for. */
public record BookSearch(List<Integer> numbers, String title) {}
