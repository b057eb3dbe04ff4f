package dev.lintel.catalogue.fiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.shelf.ItemCriteria;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FictionLoadIT {

  @Test
  void measure() {
    Catalogue catalogue = TestCatalogue.fresh();
    int size = Integer.getInteger("size", 10_000);
    long start = System.nanoTime();
    new FictionalCatalogue(1, size, TestCatalogue.NOW)
        .load(
            catalogue,
            done -> {
              if (done % 10_000 == 0)
                System.err.println(done + " " + Duration.ofNanos(System.nanoTime() - start));
            });
    System.err.println("loaded " + size + " in " + Duration.ofNanos(System.nanoTime() - start));
    catalogue
        .database()
        .jdbi()
        .useHandle(h -> {
          for (String t :
              java.util.List.of(
                  "item",
                  "item_facts",
                  "item_document",
                  "price",
                  "media",
                  "media_content",
                  "participant",
                  "module",
                  "product_group"))
            System.err.println(
                t
                    + " "
                    + h.createQuery(
                            "select count(*) || ' rows ' || pg_size_pretty(pg_total_relation_size('catalogue."
                                + t
                                + "')) from catalogue."
                                + t)
                        .mapTo(String.class)
                        .one());
          System.err.println(
              h.createQuery(
                      "select avg(octet_length(document)) || ' ' || max(octet_length(document)) from catalogue.item_document")
                  .mapTo(String.class)
                  .one());
          System.err.println(
              h.createQuery("select document from catalogue.item_document limit 1")
                  .mapTo(String.class)
                  .one());
        });
    assertThat(catalogue.shelf().count(ItemCriteria.ALL)).isEqualTo(size);
  }
}
