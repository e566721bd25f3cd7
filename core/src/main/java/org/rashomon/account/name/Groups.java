package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.annotate.PartOfSpeech;
import org.rashomon.account.name.Cast.Figure;
import org.rashomon.account.name.Cast.Told;
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.account.name.Mention.Form;
import org.rashomon.text.Span;
import org.rashomon.word.Countries;

/// Finds several taken together: `Varga and Oldgate`, `both sides`, `the two leaders`.
final class Groups {

  /// How many sentences back the members of `both sides` may have been named.
  private static final int REACH = 3;

  private final Memory memory;
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<Set<Figure>, Figure> known = new HashMap<>();

  Groups(Memory memory) {
    this.memory = memory;
    Lexicon.rows("groups.tsv").forEach(row -> nouns.put(row.get(0), row.get(1)));
  }

  /// Tells the pairs of people or states that this sentence joins.
  void pairs() {
    List<Told> here = List.copyOf(memory.told(0));
    for (int i = 0; i + 1 < here.size(); i++) {
      Told a = here.get(i);
      Told b = here.get(i + 1);
      if (isAlike(a.figure(), b.figure())
          && a.figure() != b.figure()
          && isJoined(memory.line(0), a, b)
          && !isListed(memory.line(0), a, b)) {
        Figure group = of(List.of(a.figure(), b.figure()));
        memory.tell(new Told(Span.hull(a.span(), b.span()), Form.NAME, group, null));
      }
    }
  }

  private static boolean isAlike(Figure a, Figure b) {
    boolean states = Countries.named(a.name) != null && Countries.named(b.name) != null;
    return a.kind == b.kind && (a.kind != Kind.PLACE || states);
  }

  private static boolean isJoined(Line line, Told a, Told b) {
    int and = Memory.tokenAt(line, a.span().end());
    if (!line.lower(and).equals("and")) {
      return false;
    }
    int name = Memory.tokenAt(line, b.span().start());
    Span office = b.office();
    if (office != null && office.start() > a.span().end() && office.start() < b.span().start()) {
      name = Memory.tokenAt(line, office.start());
    }
    return name == and + 1 || (name == and + 2 && line.lower(and + 1).equals("the"));
  }

  /// Whether the two are the end of a longer list, or the second owns something: `A, B and C`, `A
  /// and B's`.
  private static boolean isListed(Line line, Told a, Told b) {
    int before = Memory.tokenAt(line, a.span().start()) - 1;
    int after = Memory.tokenAt(line, b.span().end());
    boolean listed = line.word(before).equals(",") && before > 1 && line.capitalised(before - 1);
    return listed || line.lower(after).equals("'s");
  }

  private Figure of(List<Figure> members) {
    return known.computeIfAbsent(
        new HashSet<>(members),
        set -> {
          Figure group =
              new Figure(Kind.GROUP, members.getFirst().name + " and " + members.getLast().name);
          group.members.addAll(members);
          return group;
        });
  }

  /// Tells the group whose description begins with token `i`, if one does.
  void describe(int i) {
    Line line = memory.line(0);
    boolean both = line.lower(i).equals("both");
    boolean two =
        line.lower(i + 1).equals("two")
            && (line.lower(i).equals("the") || line.lower(i).equals("these"));
    if (!both && !two) {
      return;
    }
    int noun = i + (two ? 2 : 1);
    noun += both && line.lower(noun).equals("the") ? 1 : 0;
    while (line.is(noun, PartOfSpeech.ADJ) && !nouns.containsKey(line.lower(noun))) {
      noun++;
    }
    String members = nouns.get(line.lower(noun));
    int end = noun + 1;
    if (members == null && two && isVerb(line, i + 2)) {
      members = "people";
      end = i + 2;
    }
    if (members != null) {
      Figure group = meant(members);
      if (group == null) {
        group = new Figure(Kind.GROUP, line.words(i, end).toLowerCase(Locale.ROOT));
      }
      memory.tell(new Told(line.span(i, end), Form.DESCRIPTION, group, null));
    }
  }

  private static boolean isVerb(Line line, int i) {
    return line.is(i, PartOfSpeech.VERB) || line.is(i, PartOfSpeech.AUX);
  }

  /// The group named last, if its members fit; else the last two that fit, where just two are near.
  private @Nullable Figure meant(String members) {
    Set<Figure> near = new LinkedHashSet<>();
    for (int back = 0; back <= REACH; back++) {
      List<Told> there = new ArrayList<>(memory.told(back));
      for (Told told : there.reversed()) {
        Figure figure = told.figure();
        if (figure.members.size() == 2 && figure.members.stream().allMatch(m -> fits(m, members))) {
          return near.isEmpty() || figure.members.containsAll(near) ? figure : null;
        }
      }
      for (Told told : there) {
        if (fits(told.figure(), members)) {
          near.add(told.figure());
        }
      }
      if (near.size() == 2) {
        List<Figure> pair = List.copyOf(near);
        return pair.getFirst().kind == pair.getLast().kind ? of(pair) : null;
      }
      if (near.size() > 2) {
        return null;
      }
    }
    return null;
  }

  private static boolean fits(Figure figure, String members) {
    boolean person = figure.kind == Kind.PERSON;
    boolean state = Countries.named(figure.name) != null;
    return switch (members) {
      case "people" -> person;
      case "states" -> state;
      default -> person || state;
    };
  }
}
