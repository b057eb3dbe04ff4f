package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.MediaReference;
import dev.lintel.catalogue.media.ContentHash;
import dev.lintel.catalogue.media.MediaContent;
import dev.lintel.catalogue.media.MediaItem;
import dev.lintel.catalogue.media.MediaLibrary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pictures and documents of each main group, drawn once and shared by its items. */
final class Album {

  private static final int PRODUCTS = 20;
  private static final int SCENES = 4;
  private static final Map<String, Integer> KINDS =
      Map.of("PB", PRODUCTS, "MB", SCENES, "TEG", 1, "FDV", 1);

  private record Print(ContentHash hash, String contentType) {}

  private record Place(String type, int family, int number) {}

  private final Map<Place, Print> prints;

  private Album(Map<Place, Print> prints) {
    this.prints = prints;
  }

  /** Draws everything, on all processors, into the library. */
  static Album draw(long seed, int families, MediaLibrary library) {
    List<Place> places =
        IntStream.range(0, families)
            .boxed()
            .flatMap(family ->
                KINDS.entrySet().stream()
                    .flatMap(kind ->
                        IntStream.range(0, kind.getValue())
                            .mapToObj(number -> new Place(kind.getKey(), family, number))))
            .toList();
    return new Album(
        places.parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    place -> place, place -> store(contents(seed, place), library))));
  }

  List<MediaItem> of(Item item, int family) {
    return item.suppliers().getFirst().media().stream()
        .map(reference -> media(item, reference, family))
        .toList();
  }

  private MediaItem media(Item item, MediaReference reference, int family) {
    int number = item.number() % KINDS.get(reference.type());
    Print print = prints.get(new Place(reference.type(), family, number));
    String ending = print.contentType().substring(print.contentType().indexOf('/') + 1);
    return new MediaItem(
        reference.guid(),
        item.number(),
        item.owner().number(),
        reference.type(),
        reference.primary(),
        "%d_%s.%s".formatted(item.number(), reference.type(), ending.replace("jpeg", "jpg")),
        print.contentType(),
        print.hash(),
        item.lifecycle().created());
  }

  private static Print store(List<MediaContent> contents, MediaLibrary library) {
    return new Print(library.saveContent(contents), contents.getFirst().contentType());
  }

  private static List<MediaContent> contents(long seed, Place place) {
    int family = place.family();
    Dice dice = new Dice(seed, "picture " + place.type(), family * 100 + place.number());
    return switch (place.type()) {
      case "PB" -> Prints.of(Picture.product(family, dice), "jpeg");
      case "MB" -> Prints.of(Picture.scene(family, dice), "jpeg");
      case "TEG" -> Prints.of(Picture.drawing(dice), "png");
      default -> Prints.document(family);
    };
  }
}
