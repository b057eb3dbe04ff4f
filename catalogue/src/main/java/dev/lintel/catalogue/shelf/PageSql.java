package dev.lintel.catalogue.shelf;

/** The text of a page's statement. */
record PageSql(Source source, SortKey key, boolean ascending) {

  String text(boolean started) {
    return """
    with %spage as (
      select number, value, row_number() over () as place
      from (
        select i.number, i.%s as value
        from %s
        where %s%s
        order by %s
        limit ?) ordered)
    select
      array_agg(number order by place) filter (where place <= ?) as numbers,
      min(value) filter (where place <= ?) as least,
      max(value) filter (where place <= ?) as greatest,
      count(*) > ? as beyond,
      %s as behind
    from page\
    """
        .formatted(
            source.with().isEmpty() ? "" : source.with() + ", ",
            key.column(),
            source.from(),
            source.where(),
            started ? " and " + range(ascending ? ">" : "<") : "",
            sorting(),
            started ? probe() : "false");
  }

  private String probe() {
    return "exists (select 1 from %s where %s and %s)"
        .formatted(source.from(), source.where(), range(ascending ? "<=" : ">="));
  }

  private String range(String comparison) {
    return key == SortKey.NUMBER
        ? "i.number %s ?".formatted(comparison)
        : "(i.%s, i.number) %s (?, ?)".formatted(key.column(), comparison);
  }

  /** The order by clause's content. */
  String sorting() {
    String direction = ascending ? "" : " desc";
    return key == SortKey.NUMBER
        ? "i.number" + direction
        : "i.%s%s, i.number%s".formatted(key.column(), direction, direction);
  }
}
