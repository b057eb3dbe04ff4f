package dev.lintel.properties.paging;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a walk is about, besides its sort and size: the resource, its filters and the body. The
 * caller gives filters in a canonical form, as it understood them: a filter that was left out and
 * one that was sent with its default are then the same. The order of the filters does not matter,
 * the order of one filter's values does. Immutable.
 */
public final class QuerySubject {
  private final String resource;
  private final SortedMap<String, List<String>> filters;
  private final byte[] body;

  private QuerySubject(String resource, SortedMap<String, List<String>> filters, byte[] body) {
    this.resource = resource;
    this.filters = filters;
    this.body = body;
  }

  /** A walk through a whole resource; its name holds the version, such as {@code v2/items}. */
  public static QuerySubject of(String resource) {
    return new QuerySubject(resource, new TreeMap<>(), new byte[0]);
  }

  /** This subject with one filter; a filter without values is the same as none. */
  public QuerySubject filter(String name, List<String> values) {
    if (values.isEmpty() && !filters.containsKey(name)) {
      return this;
    }
    var more = new TreeMap<>(filters);
    if (values.isEmpty()) {
      more.remove(name);
    } else {
      more.put(name, List.copyOf(values));
    }
    return new QuerySubject(resource, more, body);
  }

  public QuerySubject filter(String name, String... values) {
    return filter(name, List.of(values));
  }

  /** This subject with the request's body, best in a form that white space does not change. */
  public QuerySubject body(byte[] content) {
    return new QuerySubject(resource, filters, content.clone());
  }

  /** The digest of this subject together with sort and size. */
  QueryDigest digest(Sort sort, int size) {
    var digest =
        new DigestInput().text(resource).text(sort.field()).text(sort.order().word()).number(size);
    digest.number(filters.size());
    filters.forEach((name, values) -> digest.text(name).texts(values));
    return digest.bytes(body).digest();
  }
}
