package dev.lintel.catalogue.shelf;

import dev.lintel.catalogue.items.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which items are wanted; all conditions hold at once, an empty one asks for nothing, all empty
 * means every item.
 *
 * @param changedFrom first day of change, in Europe/Oslo, inclusive
 * @param changedTo last day of change, in Europe/Oslo, inclusive
 * @param numbers any of these item numbers
 * @param gtins any of these on any package, with or without zeros before them
 * @param nrfNumbers any of these
 * @param suppliers participant numbers: owner or any supplier of the item
 * @param words every one must begin a word of the texts, in any case
 * @param channels any of these
 * @param assortment number of an assortment that lists the item
 */
public record ItemCriteria(
    Optional<LocalDate> changedFrom,
    Optional<LocalDate> changedTo,
    List<Integer> numbers,
    List<String> gtins,
    List<String> nrfNumbers,
    List<Integer> suppliers,
    List<String> words,
    Set<Channel> channels,
    OptionalLong assortment) {

  /** Every item. */
  public static final ItemCriteria ALL =
      new ItemCriteria(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Set.of(),
          OptionalLong.empty());

  public ItemCriteria {
    numbers = List.copyOf(numbers);
    gtins = List.copyOf(gtins);
    nrfNumbers = List.copyOf(nrfNumbers);
    suppliers = List.copyOf(suppliers);
    words = words.isEmpty() ? List.of() : oneByOne(words);
    channels = Channel.set(channels);
  }

  private static List<String> oneByOne(List<String> texts) {
    return texts.stream().flatMap(text -> Words.of(text).stream()).distinct().toList();
  }

  /** Items changed on or after a day. */
  public ItemCriteria changedFrom(LocalDate day) {
    return new ItemCriteria(
        Optional.of(day),
        changedTo,
        numbers,
        gtins,
        nrfNumbers,
        suppliers,
        words,
        channels,
        assortment);
  }

  /** Items changed on or before a day. */
  public ItemCriteria changedTo(LocalDate day) {
    return new ItemCriteria(
        changedFrom,
        Optional.of(day),
        numbers,
        gtins,
        nrfNumbers,
        suppliers,
        words,
        channels,
        assortment);
  }

  /** Items with any of these numbers. */
  public ItemCriteria numbers(List<Integer> any) {
    return new ItemCriteria(
        changedFrom, changedTo, any, gtins, nrfNumbers, suppliers, words, channels, assortment);
  }

  /** Items with a package with any of these. */
  public ItemCriteria gtins(List<String> any) {
    return new ItemCriteria(
        changedFrom, changedTo, numbers, any, nrfNumbers, suppliers, words, channels, assortment);
  }

  /** Items with any of these NRF numbers. */
  public ItemCriteria nrfNumbers(List<String> any) {
    return new ItemCriteria(
        changedFrom, changedTo, numbers, gtins, any, suppliers, words, channels, assortment);
  }

  /** Items owned or supplied by any of these participants. */
  public ItemCriteria suppliers(List<Integer> any) {
    return new ItemCriteria(
        changedFrom, changedTo, numbers, gtins, nrfNumbers, any, words, channels, assortment);
  }

  /** Items whose texts have every word of this text. */
  public ItemCriteria words(String text) {
    return new ItemCriteria(
        changedFrom,
        changedTo,
        numbers,
        gtins,
        nrfNumbers,
        suppliers,
        List.of(text),
        channels,
        assortment);
  }

  /** Items in any of these channels. */
  public ItemCriteria channels(Set<Channel> any) {
    return new ItemCriteria(
        changedFrom, changedTo, numbers, gtins, nrfNumbers, suppliers, words, any, assortment);
  }

  /** Items that an assortment lists. */
  public ItemCriteria assortment(long id) {
    return new ItemCriteria(
        changedFrom,
        changedTo,
        numbers,
        gtins,
        nrfNumbers,
        suppliers,
        words,
        channels,
        OptionalLong.of(id));
  }

  /** Whether item numbers are asked for and nothing else. */
  public boolean isNumbersAlone() {
    return !numbers.isEmpty() && equals(ALL.numbers(numbers));
  }

  /** Whether nothing is asked for, so that every item is meant. */
  public boolean isAll() {
    return equals(ALL);
  }
}
