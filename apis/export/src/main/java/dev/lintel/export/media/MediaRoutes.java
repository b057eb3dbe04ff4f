package dev.lintel.export.media;

import static dev.lintel.properties.profile.ParameterTypes.choice;
import static dev.lintel.properties.profile.ParameterTypes.flag;
import static dev.lintel.properties.profile.ParameterTypes.text;

import dev.lintel.catalogue.media.MediaContent;
import dev.lintel.catalogue.media.MediaItem;
import dev.lintel.catalogue.media.MediaLibrary;
import dev.lintel.catalogue.media.Variant;
import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.export.conventions.Shared;
import dev.lintel.export.items.ItemParameters;
import dev.lintel.export.items.PerItemList;
import dev.lintel.export.wire.MediaRelation;
import dev.lintel.export.wire.NobbNumbers;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterType;
import dev.lintel.properties.profile.ParameterType.Shape;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;

/**
 * Pictures and documents: their relations to items, for subscribers, and the files, which need no
 * account.
 */
public final class MediaRoutes {
  private static final String GROUP = "Media";
  private static final String PICTURE = "image/*";

  /** Documentation, assembly instructions and the like, mostly PDF. */
  private static final String DOCUMENT = "application/*";

  /** The type of the picture that shows the product itself. */
  private static final String PRODUCT_PICTURE = "PB";

  private static final ParameterType<UUID> GUID_TYPE =
      new ParameterType<>("a GUID", Shape.of("string").withFormat("uuid"), MediaRoutes::guid);
  private static final Parameter<UUID> GUID =
      Parameter.path("guid", GUID_TYPE, "The file's GUID, as an item's media tell it.");
  private static final Parameter<Integer> NUMBER =
      Parameter.path("nobbNumber", NobbNumbers.type(), "The item's NOBB number.");
  private static final Parameter<String> SIZE_OR_TYPE =
      Parameter.path(
          "sizeOrType",
          text(20),
          "A size (SQUARE, ORIGINAL, LARGE, SMALL) of the product picture, or a media type such as"
              + " PB or MB, in any case of letters.");
  private static final Parameter<Variant> SIZE =
      Parameter.query("imagesize", choice(sizes()), "The size, where the path names a type.")
          .orElse(Variant.ORIGINAL);
  private static final Parameter<Boolean> DOWNLOAD =
      Parameter.query("download", flag(), "Whether the file is to be saved rather than shown.")
          .orElse(false);

  private final MediaLibrary library;
  private final PerItemList lists;

  public MediaRoutes(MediaLibrary library, PerItemList lists) {
    this.library = library;
    this.lists = lists;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("mediaRelations", "/api/v{version}/media/relations")
            .versions(Shared.BOTH)
            .right(Right.subscription(ExportSubscriptions.ITEMS))
            .describedAs(GROUP, "Media of items, with details.", "Without numbers: of every item.")
            .takes(ItemParameters.NUMBERS)
            .offers(Shared.json())
            .answers(
                Outcome.of(200, "By item.", new TypeReference<List<MediaRelation>>() {}.getType()))
            .handledBy(this::relations),
        file(
                Route.get(
                    "itemImage", "/api/v{version}/media/images/items/{nobbNumber}/{sizeOrType}"),
                "A picture of an item.")
            .versions(Shared.BOTH)
            .takes(NUMBER, SIZE_OR_TYPE, SIZE)
            .handledBy(this::picture),
        file(Route.get("mediaFile", "/api/media/{guid}"), "A file by its GUID.")
            .takes(GUID, SIZE, DOWNLOAD)
            .handledBy(this::file));
  }

  private static RouteBuilder file(RouteBuilder route, String summary) {
    return route
        .right(Right.open())
        .describedAs(GROUP, summary, "No account is needed.")
        .answers(Outcome.bytes(PICTURE, "The picture's bytes."))
        .answers(Outcome.bytes(DOCUMENT, "The document's bytes."));
  }

  private Answer relations(Call call) {
    URI base = call.request().origin().base();
    ItemCriteria items =
        call.find(ItemParameters.NUMBERS).map(ItemCriteria.ALL::numbers).orElse(ItemCriteria.ALL);
    return lists.of(
        items,
        numbers ->
            library.of(numbers).stream().map(media -> MediaRelation.of(media, base)).toList());
  }

  private Answer picture(Call call) {
    String wanted = call.get(SIZE_OR_TYPE);
    Optional<Variant> size = size(wanted);
    String type = size.isPresent() ? PRODUCT_PICTURE : wanted;
    return library
        .find(call.get(NUMBER), type)
        .flatMap(media -> library.content(media.guid(), size.orElseGet(() -> call.get(SIZE))))
        .map(MediaRoutes::bytes)
        .orElseThrow(() ->
            Problems.NO_SUCH_RESOURCE
                .with(
                    "Item %d has no picture '%s'; ask for a size (SQUARE, ORIGINAL, LARGE, SMALL) or a type such as PB."
                        .formatted(call.get(NUMBER), wanted))
                .asException());
  }

  private Answer file(Call call) {
    UUID guid = call.get(GUID);
    MediaItem media = library.find(guid).orElseThrow(() -> unknown(guid));
    MediaContent content = library.content(guid, call.get(SIZE)).orElseThrow(() -> unknown(guid));
    Answer answer = bytes(content);
    return call.get(DOWNLOAD)
        ? answer.withHeader("Content-Disposition", attachment(media.fileName()))
        : answer;
  }

  private static Answer bytes(MediaContent content) {
    return Answer.bytes(content.contentType(), content.bytes())
        .withHeader("Cache-Control", "public, max-age=3600");
  }

  /** The name as RFC 6266 asks: plain characters for old readers, and the whole name encoded. */
  private static String attachment(String fileName) {
    String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
  }

  private static RuntimeException unknown(UUID guid) {
    return Problems.NO_SUCH_RESOURCE
        .with("There is no file with the GUID %s.".formatted(guid))
        .asException();
  }

  private static Optional<Variant> size(String text) {
    return Stream.of(Variant.values())
        .filter(variant -> variant.name().equalsIgnoreCase(text))
        .findFirst();
  }

  private static UUID guid(String text) {
    if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      throw new IllegalArgumentException(
          "must be a GUID such as 6f9619ff-8b86-4011-b42d-00c04fc964ff");
    }
    return UUID.fromString(text);
  }

  private static Map<String, Variant> sizes() {
    Map<String, Variant> sizes = new LinkedHashMap<>();
    for (Variant variant : Variant.values()) {
      sizes.put(variant.name(), variant);
    }
    return sizes;
  }
}
