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
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.account.name.Mention.Form;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.text.Span;
import org.rashomon.word.Countries;

/// Finds several taken together: `Varga and Oldgate`, `both sides`, `the two leaders`.
final class GroupFinder {

  /// How many sentences back the members of `both sides` may have been named.
  private static final int REACH = 3;

  /// What a group's noun says of its members.
  private enum Members {
    PEOPLE,
    STATES,
    EITHER
  }

  private final Discourse discourse;
  private final Map<String, Members> nouns = new HashMap<>();
  private final Map<Set<Figure>, Figure> known = new HashMap<>();

  GroupFinder(Discourse discourse) {
    this.discourse = discourse;
    Lexicon.rows("groups.tsv")
        .forEach(row -> nouns.put(row.get(0), row.constant(Members.class, 1)));
  }

  /// Adds the pairs of people or states that this sentence joins.
  void pairs() {
    List<Reference> here = List.copyOf(discourse.mentions(0));
    for (int i = 0; i + 1 < here.size(); i++) {
      Reference a = here.get(i);
      Reference b = here.get(i + 1);
      if (isAlike(a.figure(), b.figure())
          && a.figure() != b.figure()
          && isJoined(discourse.line(0), a, b)
          && !isListed(discourse.line(0), a, b)) {
        Figure group = of(List.of(a.figure(), b.figure()));
        discourse.add(new Reference(Span.hull(a.span(), b.span()), Form.NAME, group, null));
      }
    }
  }

  private static boolean isAlike(Figure a, Figure b) {
    boolean states = Countries.named(a.name) != null && Countries.named(b.name) != null;
    return a.kind == b.kind && (a.kind != Kind.PLACE || states);
  }

  private static boolean isJoined(NamingLine line, Reference a, Reference b) {
    int and = line.tokenFrom(a.span().end());
    if (!line.lower(and).equals("and")) {
      return false;
    }
    int name = line.tokenFrom(b.span().start());
    Span office = b.office();
    if (office != null && office.start() > a.span().end() && office.start() < b.span().start()) {
      name = line.tokenFrom(office.start());
    }
    return name == and + 1 || (name == and + 2 && line.lower(and + 1).equals("the"));
  }

  /// Whether the two are the end of a longer list, or the second owns something: `A, B and C`, `A
  /// and B's`.
  private static boolean isListed(NamingLine line, Reference a, Reference b) {
    int before = line.tokenFrom(a.span().start()) - 1;
    int after = line.tokenFrom(b.span().end());
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

  /// Adds the group whose description begins with token `i`, if one does.
  void describe(int i) {
    NamingLine line = discourse.line(0);
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
    Members members = nouns.get(line.lower(noun));
    int end = noun + 1;
    if (members == null && two && line.isVerb(i + 2)) {
      members = Members.PEOPLE;
      end = i + 2;
    }
    if (members != null) {
      Figure group = meant(members);
      if (group == null) {
        group = new Figure(Kind.GROUP, line.words(i, end).toLowerCase(Locale.ROOT));
      }
      discourse.add(new Reference(line.span(i, end), Form.DESCRIPTION, group, null));
    }
  }

  /// The group named last, if its members fit; else the last two that fit, where just two are near.
  private @Nullable Figure meant(Members members) {
    Set<Figure> near = new LinkedHashSet<>();
    for (int back = 0; back <= REACH; back++) {
      List<Reference> there = new ArrayList<>(discourse.mentions(back));
      for (Reference mention : there.reversed()) {
        Figure figure = mention.figure();
        if (figure.members.size() == 2 && figure.members.stream().allMatch(m -> fits(m, members))) {
          return near.isEmpty() || figure.members.containsAll(near) ? figure : null;
        }
      }
      for (Reference mention : there) {
        if (fits(mention.figure(), members)) {
          near.add(mention.figure());
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

  private static boolean fits(Figure figure, Members members) {
    boolean person = figure.kind == Kind.PERSON;
    boolean state = Countries.named(figure.name) != null;
    return switch (members) {
      case PEOPLE -> person;
      case STATES -> state;
      case EITHER -> person || state;
    };
  }
}
