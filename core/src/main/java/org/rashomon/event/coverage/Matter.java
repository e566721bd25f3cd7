package org.rashomon.event.coverage;

import java.util.List;
import java.util.Locale;
import org.rashomon.event.contrast.Fact;

/// One thing that accounts state, whatever kind of finding it is: what coverage and the brief need
/// to know of it.
///
/// @param id of the finding; unique within the event
/// @param about what it is about, in words
/// @param independent how many accounts state it when copies count once
/// @param disputed whether not all that is said of it can be right
/// @param tellings by account and place; never empty
public record Matter(
    String id, Kind kind, String about, int independent, boolean disputed, List<Telling> tellings) {

  /// What kind of finding it is.
  public sealed interface Kind {

    /// Whether an account that doesn't tell it leaves something out: who somebody is goes without
    /// saying.
    default boolean canBeLeftOut() {
      return switch (this) {
        case OfFact(Fact.Kind fact) ->
            fact != Fact.Kind.ROLE && fact != Fact.Kind.SPEAKER && fact != Fact.Kind.AGE;
        case Other _ -> true;
      };
    }

    /// In small letters: `duration`, `utterance`.
    default String label() {
      String name =
          switch (this) {
            case OfFact(Fact.Kind fact) -> fact.name();
            case Other other -> other.name();
          };
      return name.toLowerCase(Locale.ROOT);
    }
  }

  public record OfFact(Fact.Kind fact) implements Kind {}

  public enum Other implements Kind {
    UTTERANCE,
    AGREED
  }

  public Matter {
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("no account states " + id);
    }
  }

  /// Whether it is a fact of that kind.
  public boolean isOf(Fact.Kind fact) {
    return kind.equals(new OfFact(fact));
  }

  /// The accounts that say anything of it, sorted.
  public List<String> accounts() {
    return tellings.stream().map(Telling::account).distinct().sorted().toList();
  }

  /// The accounts whose stance is this, sorted; one that stands in several ways is of the
  /// strongest.
  public List<String> accounts(Telling.Stance stance) {
    return accounts().stream().filter(account -> stance(account) == stance).toList();
  }

  /// The account's tellings, first that which shows how it stands; none where it says nothing of
  /// it.
  public List<Telling> of(String account) {
    return tellings.stream()
        .filter(telling -> telling.account().equals(account))
        .sorted((a, b) -> b.stance().compareTo(a.stance()))
        .toList();
  }

  private Telling.Stance stance(String account) {
    return of(account).getFirst().stance();
  }
}
