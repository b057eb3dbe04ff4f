package dev.lintel.properties.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares the choice with an independent, naive reading of RFC 9110. */
class AcceptModelTest {
  private static final EntityWriter NOTHING = (_, _) -> {};

  @Property(tries = 150_000)
  void choosesAsTheNaiveModelDoes(
      @ForAll("headers") String header, @ForAll("offers") List<Format> offers) {
    assertThat(Accept.parse(Optional.of(header)).choose(offers).map(Format::name))
        .as(header)
        .isEqualTo(NaiveNegotiation.choose(header, offers));
  }

  @Property(tries = 20_000)
  void neverThrows(@ForAll String header) {
    assertThat(Accept.parse(Optional.of(header)).ranges()).isNotEmpty();
  }

  @Provide
  Arbitrary<List<Format>> offers() {
    return Arbitraries.of(
            format("json", "application/json", "text/plain"),
            format("xml", "application/xml", "text/xml"),
            format("csv", "text/csv"),
            format("v2", "application/json;version=2"),
            format("text", "text/plain;format=flowed"))
        .list()
        .uniqueElements()
        .ofMinSize(1);
  }

  private static Format format(String name, String type, String... also) {
    return new Format(
        name, MediaType.of(type), List.of(also).stream().map(MediaType::of).toList(), NOTHING);
  }

  @Provide
  Arbitrary<String> headers() {
    Arbitrary<String> commas = Arbitraries.of(",", ", ", " ,", ", ,", "\t,\t");
    return Combinators.combine(elements().list().ofMaxSize(6), commas)
        .as((elements, comma) -> String.join(comma, elements));
  }

  private static Arbitrary<String> elements() {
    return Combinators.combine(
            types(), parameters().list().ofMaxSize(1).map(List::copyOf), weights())
        .as((type, some, weight) -> type + String.join("", some) + weight);
  }

  private static Arbitrary<String> types() {
    return Arbitraries.of(
        "application/json",
        "APPLICATION/Json",
        "application/xml",
        "text/xml",
        "text/csv",
        "text/plain",
        "text/*",
        "application/*",
        "*/*",
        "image/png",
        "*/json",
        "json",
        "",
        "/",
        "text/",
        "te xt/csv");
  }

  private static Arbitrary<String> parameters() {
    return Arbitraries.of(
        ";version=2",
        "; version=\"2\"",
        ";version=3",
        ";FORMAT=Flowed",
        ";charset=utf-8",
        ";format=\"flo\\wed\"",
        ";a=\"x,y;q=0\"",
        ";",
        " ; ",
        ";broken",
        ";=1",
        ";version=");
  }

  private static Arbitrary<String> weights() {
    return Arbitraries.of(
        "",
        "",
        ";q=1",
        ";q=0",
        ";q=0.5",
        "; Q=0.500",
        " ;\tq=0.333",
        ";q=1.000",
        ";q=0.",
        ";q=0.0004",
        ";q=2",
        ";q=1.001",
        ";q=-1",
        ";q=x",
        ";q=0.000",
        ";q=0.7;version=2");
  }
}
