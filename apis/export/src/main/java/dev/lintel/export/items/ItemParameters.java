package dev.lintel.export.items;

import static dev.lintel.properties.profile.ParameterTypes.choice;
import static dev.lintel.properties.profile.ParameterTypes.day;
import static dev.lintel.properties.profile.ParameterTypes.integer;
import static dev.lintel.properties.profile.ParameterTypes.list;

import dev.lintel.catalogue.items.Channel;
import dev.lintel.export.wire.NobbNumbers;
import dev.lintel.properties.profile.ArgumentCheck;
import dev.lintel.properties.profile.Parameter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters that ask for items. Every one may be left out; together they all hold at once. */
public final class ItemParameters {
  /** As many numbers as one list in a query may have; a body may have more. */
  static final int MOST_LISTED = 2_000;

  private static final int MOST_PARTICIPANT = 9_999_999;

  public static final Parameter<LocalDate> FROM =
      Parameter.query("from", day(), "First day of change, inclusive, in Europe/Oslo.");
  public static final Parameter<LocalDate> TO =
      Parameter.query("to", day(), "Last day of change, inclusive, in Europe/Oslo.");
  public static final Parameter<List<Integer>> NUMBERS =
      Parameter.query(
          "nobbnos",
          list(NobbNumbers.type(), MOST_LISTED),
          "Items with any of these NOBB numbers.");
  public static final Parameter<List<String>> GTINS =
      Parameter.query(
          "gtins",
          list(SoughtNumbers.GTIN, MOST_LISTED),
          "Items with any of these GTINs on a package.");
  public static final Parameter<List<Integer>> SUPPLIERS =
      Parameter.query(
          "suppliers",
          list(integer(1, MOST_PARTICIPANT), 100),
          "Items owned or supplied by any of these participant numbers.");
  public static final Parameter<String> SEARCH =
      Parameter.query(
          "search",
          SoughtWords.type(200),
          "Items whose texts have a word that begins with each of these words.");
  public static final Parameter<List<Channel>> CHANNELS =
      Parameter.query(
              "channels",
              list(choice(channelNames()), Channel.values().length),
              "Items in any of these channels; left out: in every one.")
          .since(2);
  public static final Parameter<EtimRelease> ETIM_RELEASE =
      Parameter.query(
              "etimRelease", choice(EtimRelease.BY_NAME), "The release of the ETIM properties.")
          .orElse(EtimRelease.RELEASE_8)
          .since(2);

  private static final List<Parameter<?>> ALL =
      List.of(FROM, TO, NUMBERS, GTINS, SUPPLIERS, SEARCH, CHANNELS, ETIM_RELEASE);

  /** The last day may be the first one, and not lie before it. */
  public static final ArgumentCheck DAYS_IN_ORDER = ArgumentCheck.inOrder(FROM, TO);

  private ItemParameters() {}

  /** The parameters of the item lists, in the order of their description. */
  public static List<Parameter<?>> all() {
    return ALL;
  }

  private static Map<String, Channel> channelNames() {
    Map<String, Channel> names = new LinkedHashMap<>();
    for (Channel channel : Channel.values()) {
      names.put(channel.name(), channel);
    }
    return names;
  }
}
