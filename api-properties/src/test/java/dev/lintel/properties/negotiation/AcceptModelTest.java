package dev.lintel.properties.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares the choice with an independent, naive reading of RFC 9110. */
class AcceptModelTest {
  private static final EntityWriter NOTHING = (_, _) -> {};
  private static final List<String> TYPES =
      List.of(
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
  private static final List<String> PARAMETERS =
      List.of(
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
  private static final List<String> WEIGHTS =
      List.of(
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
  private static final List<String> COMMAS = List.of(",", ", ", " ,", ", ,", "\t,\t");
  private static final int HEADERS = 1_000_000;

  private static final List<Format> FORMATS =
      List.of(
          format("json", "application/json", "text/plain"),
          format("xml", "application/xml", "text/xml"),
          format("csv", "text/csv"),
          format("v2", "application/json;version=2"),
          format("text", "text/plain;format=flowed"));

  /** A million headers, made in a fixed order; the property below finds the smallest example. */
  @Example
  void choosesAsTheNaiveModelDoesAMillionTimes() {
    var random = new Random(9110);
    for (int i = 0; i < HEADERS; i++) {
      String header = header(random);
      List<Format> offers = offers(random);
      Optional<String> chosen = Accept.parse(Optional.of(header)).choose(offers).map(Format::name);
      if (!chosen.equals(NaiveNegotiation.choose(header, offers))) {
        throw new AssertionError("%s of %s for %s".formatted(chosen, offers, header));
      }
    }
  }

  private static String header(Random random) {
    var elements = new ArrayList<String>();
    for (int i = random.nextInt(7); i > 0; i--) {
      String parameter = random.nextBoolean() ? any(PARAMETERS, random) : "";
      elements.add(any(TYPES, random) + parameter + any(WEIGHTS, random));
    }
    return String.join(any(COMMAS, random), elements);
  }

  private static List<Format> offers(Random random) {
    var shuffled = new ArrayList<>(FORMATS);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, 1 + random.nextInt(FORMATS.size()));
  }

  private static String any(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  @Property(tries = 20_000)
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
    return Arbitraries.of(FORMATS).list().uniqueElements().ofMinSize(1);
  }

  private static Format format(String name, String type, String... also) {
    return new Format(
        name, MediaType.of(type), List.of(also).stream().map(MediaType::of).toList(), NOTHING);
  }

  @Provide
  Arbitrary<String> headers() {
    return Combinators.combine(elements().list().ofMaxSize(6), Arbitraries.of(COMMAS))
        .as((elements, comma) -> String.join(comma, elements));
  }

  private static Arbitrary<String> elements() {
    return Combinators.combine(
            Arbitraries.of(TYPES),
            Arbitraries.of(PARAMETERS).list().ofMaxSize(1).map(List::copyOf),
            Arbitraries.of(WEIGHTS))
        .as((type, some, weight) -> type + String.join("", some) + weight);
  }
}
