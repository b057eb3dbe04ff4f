package dev.lintel.care.fiction;

import java.util.List;

/** Words of which names are made. */
final class Names {
  static final List<String> FEMALE =
      List.of(
          "Anna",
          "Bente",
          "Carlijn",
          "Daphne",
          "Eva",
          "Femke",
          "Greetje",
          "Hanna",
          "Ilse",
          "Jolijn",
          "Karin",
          "Lotte",
          "Marijke",
          "Noor",
          "Ottilie",
          "Petra",
          "Roos",
          "Saskia",
          "Tineke",
          "Willemijn");
  static final List<String> MALE =
      List.of(
          "Arjen", "Bram", "Casper", "Daan", "Evert", "Floris", "Gijs", "Hendrik", "Ivo", "Jelle",
          "Kees", "Lars", "Maarten", "Niels", "Olaf", "Pieter", "Ruben", "Sjoerd", "Teun",
          "Wouter");
  static final List<String> LAST =
      List.of(
          "Akkerwinde",
          "Bergkristal",
          "Bosanemoon",
          "Citroenvlinder",
          "Dennenappel",
          "Duinroos",
          "Eikenblad",
          "Fluitenkruid",
          "Goudhaan",
          "Heideveld",
          "IJsvogel",
          "Jasmijn",
          "Kievitsbloem",
          "Leeuwerik",
          "Madelief",
          "Nachtegaal",
          "Oeverzwaluw",
          "Populier",
          "Roodborst",
          "Sleutelbloem",
          "Tureluur",
          "Veldmuis",
          "Waterlelie",
          "Zonnedauw");
  static final List<String> PREFIXES = List.of("van", "de", "van de", "van der", "ter", "ten");
  static final List<String> PLACES =
      List.of(
          "Noord", "Oost", "Zuid", "West", "Centrum", "Hoog", "Laag", "Dorp", "Polder", "Kade",
          "Haven", "Park");
  static final List<String> CARE =
      List.of("Wijkteam", "Nachtzorg", "Thuiszorg", "Dagbesteding", "Woongroep", "Verpleging");

  private Names() {}
}
