package dev.lintel.properties.paging;

/** What a walk is sorted by: a field's name as the API's rules spell it, and the order. */
public record Sort(String field, SortOrder order) {}
