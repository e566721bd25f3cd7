package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Cast.Figure;
import org.rashomon.account.name.Cast.Told;
import org.rashomon.account.name.Mention.Form;

/// Reads an account's sentences in order and tells whom descriptions, groups and pronouns mean;
/// what isn't clear stays out.
final class Resolver {

  private final List<Line> lines;
  private final List<Told> names;
  private final Memory memory;
  private final Groups groups;
  private final Descriptions descriptions;
  private final Pronouns pronouns;

  Resolver(List<Line> lines, Cast cast, Offices offices) {
    this.lines = lines;
    this.names = List.copyOf(cast.told());
    this.memory = new Memory(cast);
    this.groups = new Groups(memory);
    this.descriptions = new Descriptions(memory, cast, offices);
    this.pronouns = new Pronouns(memory);
  }

  void resolve() {
    int next = 0;
    Marks marks = new Marks();
    for (Line line : lines) {
      List<Told> here = new ArrayList<>();
      while (next < names.size() && names.get(next).span().start() < line.sentence().span().end()) {
        here.add(names.get(next++));
      }
      memory.begin(line, here);
      groups.pairs();
      marks.paragraph(line.sentence().paragraph());
      for (int i = 0; i < line.size(); i++) {
        marks.read(line.word(i));
        resolve(line, i, marks.open);
      }
    }
  }

  /// Whose words a quotation is isn't known here, so neither is whom its pronouns mean.
  private void resolve(Line line, int i, boolean quoted) {
    if (Pronouns.isPronoun(line.lower(i))) {
      Figure figure = quoted ? null : pronouns.meant(i);
      tell(line, i, figure);
    } else if (!memory.isMentioned(i)) {
      groups.describe(i);
      if (!quoted) {
        descriptions.describe(i);
      }
    }
  }

  private void tell(Line line, int i, @Nullable Figure figure) {
    if (figure != null) {
      memory.tell(new Told(line.span(i, i + 1), Form.PRONOUN, figure, null));
    }
  }

  /// Whether double quotation marks are open, of either shape; a paragraph begins outside.
  private static final class Marks {
    private boolean open;
    private int paragraph = -1;

    void paragraph(int number) {
      if (number != paragraph) {
        paragraph = number;
        open = false;
      }
    }

    void read(String word) {
      switch (word) {
        case "“" -> open = true;
        case "”" -> open = false;
        case "\"" -> open = !open;
        default -> {}
      }
    }
  }
}
