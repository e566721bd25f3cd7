package org.rashomon.event.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.rashomon.event.align.Nearness;

/// Which account states what.
///
/// @param accounts all of the event's, those that state the same beside each other
/// @param rows those that at least two independent accounts state first, the like of them beside
///   each other, then the others
public record Coverage(List<String> accounts, List<Row> rows) {

  public static final Coverage NONE = new Coverage(List.of(), List.of());

  public Coverage {
    accounts = List.copyOf(accounts);
    rows = List.copyOf(rows);
  }

  /// One matter, and the accounts that leave it out.
  ///
  /// @param silent those in which nothing comes near it, sorted; none where fewer than two
  ///   independent accounts state the matter, since then nobody is known to have left anything out
  public record Row(Matter matter, List<String> silent) {

    public Row {
      silent = List.copyOf(silent);
    }

    /// Whether at least two independent accounts state it.
    public boolean shared() {
      return matter.independent() > 1;
    }
  }

  /// @param accounts ids of all accounts of the event
  /// @param nearness an account that comes near a matter isn't said to leave it out
  public static Coverage of(List<String> accounts, List<Matter> matters, Nearness nearness) {
    List<String> sorted = accounts.stream().sorted().toList();
    List<Matter> shared =
        matters.stream()
            .filter(matter -> matter.independent() > 1)
            .sorted(
                Comparator.comparingInt(Matter::independent).reversed().thenComparing(Matter::id))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (int number :
        BondEnergy.order(shared.stream().map(each -> stating(each, sorted)).toList())) {
      Matter matter = shared.get(number);
      TreeSet<String> silent = new TreeSet<>(sorted);
      matter.accounts().forEach(silent::remove);
      boolean words = matter.kind() == Matter.Other.UTTERANCE;
      for (Telling telling : matter.tellings()) {
        silent.removeAll(
            words
                ? nearness.to(telling.passage(), Nearness.WORDS)
                : nearness.to(telling.passage()));
      }
      if (!matter.kind().canBeLeftOut()) {
        silent.clear();
      }
      rows.add(new Row(matter, List.copyOf(silent)));
    }
    matters.stream()
        .filter(matter -> matter.independent() < 2)
        .sorted(Comparator.comparing(Matter::id))
        .forEach(matter -> rows.add(new Row(matter, List.of())));
    return new Coverage(columns(sorted, shared), rows);
  }

  private static List<String> columns(List<String> accounts, List<Matter> matters) {
    List<BitSet> columns = accounts.stream().map(_ -> new BitSet()).toList();
    for (int i = 0; i < matters.size(); i++) {
      BitSet row = stating(matters.get(i), accounts);
      int matter = i;
      row.stream().forEach(account -> columns.get(account).set(matter));
    }
    return BondEnergy.order(columns).stream().map(accounts::get).toList();
  }

  /// The numbers of the accounts that state the matter.
  private static BitSet stating(Matter matter, List<String> accounts) {
    BitSet stating = new BitSet();
    for (String account : matter.accounts()) {
      stating.set(accounts.indexOf(account));
    }
    return stating;
  }
}
