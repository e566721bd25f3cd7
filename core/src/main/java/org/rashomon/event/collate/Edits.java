package org.rashomon.event.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.event.collate.Family.Edit;

/// Turns one wording into another, run by run.
final class Edits {

  private Edits() {}

  /// A run of words on either side, by index; the edit shown is made of it.
  record Run(Edit.Op op, int fullFrom, int fullTo, int otherFrom, int otherTo) {}

  static List<Run> runs(PassageWords full, PassageWords other) {
    List<Alignment.Pair> pairs =
        Alignment.of(NameSpellings.keys(full, other), NameSpellings.keys(other, full));
    List<Run> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Alignment.Pair pair : pairs) {
      change(runs, new Run(Edit.Op.REPLACE, i, pair.a(), j, pair.b()));
      keep(runs, pair);
      i = pair.a() + 1;
      j = pair.b() + 1;
    }
    change(runs, new Run(Edit.Op.REPLACE, i, full.size(), j, other.size()));
    return runs;
  }

  private static void keep(List<Run> runs, Alignment.Pair pair) {
    Run last = runs.isEmpty() ? null : runs.getLast();
    if (last != null && last.op() == Edit.Op.KEEP) {
      runs.removeLast();
      runs.add(
          new Run(Edit.Op.KEEP, last.fullFrom(), pair.a() + 1, last.otherFrom(), pair.b() + 1));
    } else {
      runs.add(new Run(Edit.Op.KEEP, pair.a(), pair.a() + 1, pair.b(), pair.b() + 1));
    }
  }

  private static void change(List<Run> runs, Run run) {
    boolean drops = run.fullTo() > run.fullFrom();
    boolean adds = run.otherTo() > run.otherFrom();
    if (drops || adds) {
      Edit.Op op = drops && adds ? Edit.Op.REPLACE : drops ? Edit.Op.DROP : Edit.Op.ADD;
      runs.add(new Run(op, run.fullFrom(), run.fullTo(), run.otherFrom(), run.otherTo()));
    }
  }

  static List<Edit> shown(List<Run> runs, PassageWords full, PassageWords other) {
    return runs.stream()
        .map(run ->
            new Edit(
                run.op(),
                words(full, run.fullFrom(), run.fullTo()),
                words(other, run.otherFrom(), run.otherTo())))
        .toList();
  }

  private static String words(PassageWords wording, int from, int to) {
    return wording.words().subList(from, to).stream()
        .map(PassageWords.Word::raw)
        .collect(Collectors.joining(" "));
  }
}
