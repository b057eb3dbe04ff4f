package dev.lintel.benchmarks;

import dev.lintel.benchmarks.figures.Stand;
import dev.lintel.properties.store.Database;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What a report tells of the data that was measured on. */
final class CatalogueFacts {

  private static final String SHARE_READ =
      "select avg(octet_length(document)) from catalogue.item_document tablesample system (1)";

  private CatalogueFacts() {}

  static Map<String, Object> read(Stand stand) throws IOException {
    Map<String, Object> facts = new LinkedHashMap<>();
    try (Database database = stand.openDatabase(4)) {
      database.jdbi().useHandle(handle -> gather(handle, facts));
    }
    facts.put("loadingSeconds", stand.server().loadingSeconds());
    return facts;
  }

  private static void gather(Handle handle, Map<String, Object> facts) {
    facts.put("items", number(handle, "select count(*) from catalogue.item_document"));
    facts.put("documentBytes", number(handle, SHARE_READ));
    facts.put("databaseBytes", number(handle, "select pg_database_size(current_database())"));
    facts.put("postgresql", text(handle, "show server_version"));
    facts.put("sharedBuffers", text(handle, "show shared_buffers"));
  }

  private static long number(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Double.class).one().longValue();
  }

  private static String text(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(String.class).one();
  }
}
