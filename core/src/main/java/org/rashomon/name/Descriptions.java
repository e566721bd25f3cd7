package org.rashomon.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.annotate.PartOfSpeech;
import org.rashomon.name.Cast.Figure;
import org.rashomon.name.Cast.Told;
import org.rashomon.name.Mention.Form;
import org.rashomon.text.Span;

/// Tells whom `the foreign minister` means: the one of the account who has that office.
final class Descriptions {

  /// How many sentences back the holder must have been named where several have the office.
  private static final int REACH = 3;

  private final Memory memory;
  private final Cast cast;
  private final Offices offices;
  private final Lexicon lexicon = Lexicon.ENGLISH;

  Descriptions(Memory memory, Cast cast, Offices offices) {
    this.memory = memory;
    this.cast = cast;
    this.offices = offices;
  }

  /// Tells who is described from token `i` on, if somebody is.
  void describe(int i) {
    Line line = memory.line(0);
    if (!line.lower(i).equals("the")) {
      return;
    }
    Offices.Office office = offices.from(line, i + 1);
    if (office == null || goesOn(line, office.range().to())) {
      return;
    }
    Figure figure = holder(cast.title(line, office));
    if (figure != null) {
      Span words = line.span(office.range().from(), office.range().to());
      Span all = line.span(i, office.range().to());
      memory.tell(new Told(all, Form.DESCRIPTION, figure, words));
    }
  }

  /// Whether a name or a noun follows, so that the words were no description of their own: `the
  /// president Varga`, `the minister meeting`.
  private boolean goesOn(Line line, int to) {
    return to < line.size()
        && (memory.isMentioned(to)
            || line.is(to, PartOfSpeech.NOUN)
            || line.is(to, PartOfSpeech.PROPN)
            || (line.word(to).equals("-") && line.glued(to)));
  }

  private @Nullable Figure holder(Cast.Title wanted) {
    List<Figure> holders = new ArrayList<>();
    for (Figure figure : cast.people()) {
      if (figure.titles.stream().anyMatch(held -> matches(wanted, held))) {
        holders.add(figure);
      }
    }
    if (holders.size() <= 1) {
      return holders.isEmpty() ? null : holders.getFirst();
    }
    for (int back = 0; back <= REACH; back++) {
      List<Figure> there =
          memory.told(back).stream()
              .map(Told::figure)
              .filter(holders::contains)
              .distinct()
              .toList();
      if (!there.isEmpty()) {
        return there.size() == 1 ? there.getFirst() : null;
      }
    }
    return null;
  }

  /// Whether who holds the one office can be described by the other.
  private boolean matches(Cast.Title wanted, Cast.Title held) {
    if (wanted.country() != null && !wanted.country().equals(held.country())) {
      return false;
    }
    if (wanted.head().equals(held.head())) {
      return held.modifiers().containsAll(wanted.modifiers());
    }
    String full = String.join(" ", held.modifiers()) + " " + held.head();
    return wanted.modifiers().isEmpty()
        && lexicon.officesOf(wanted.head()).stream()
            .anyMatch(office -> office.equals(held.head()) || full.endsWith(" " + office));
  }
}
