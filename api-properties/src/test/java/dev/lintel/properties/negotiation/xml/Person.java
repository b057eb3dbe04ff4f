package dev.lintel.properties.negotiation.xml;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** A person who may have others under him: every kind of field there is. */
record Person(
    Long id,
    String name,
    BigDecimal wage,
    Boolean out,
    LocalDate born,
    Rank rank,
    @JsonProperty("e-mail") String email,
    List<String> notes,
    List<List<Integer>> shifts,
    List<Person> deputies,
    Person chief,
    @JacksonXmlElementWrapper(useWrapping = false) @JacksonXmlProperty(localName = "key")
        List<String> keys) {

  enum Rank {
    FIRST,
    SECOND
  }

  @JsonRootName("people")
  record People(
      @JacksonXmlElementWrapper(useWrapping = false) @JacksonXmlProperty(localName = "person")
          List<Person> people) {}

  static Person named(String name) {
    return new Person(null, name, null, null, null, null, null, null, null, null, null, List.of());
  }
}
