package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Mention.Form;

/// Reads an account's sentences in order and finds whom descriptions, groups and pronouns mean;
/// what isn't clear stays out.
final class Resolver {

  private final List<NamingLine> lines;
  private final List<Reference> names;
  private final Discourse discourse;
  private final GroupFinder groups;
  private final Descriptions descriptions;
  private final PronounResolver pronouns;

  Resolver(List<NamingLine> lines, Cast cast, References references, OfficeFinder offices) {
    this.lines = lines;
    this.names = references.all();
    this.discourse = new Discourse(references);
    this.groups = new GroupFinder(discourse);
    this.descriptions = new Descriptions(discourse, cast, offices);
    this.pronouns = new PronounResolver(discourse);
  }

  void resolve() {
    int next = 0;
    Marks marks = new Marks();
    for (NamingLine line : lines) {
      List<Reference> here = new ArrayList<>();
      while (next < names.size() && names.get(next).span().start() < line.sentence().span().end()) {
        here.add(names.get(next++));
      }
      discourse.begin(line, here);
      groups.pairs();
      marks.paragraph(line.sentence().paragraph());
      for (int i = 0; i < line.size(); i++) {
        marks.read(line.word(i));
        resolve(line, i, marks.open);
      }
    }
  }

  /// Whose words a quotation is isn't known here, so neither is whom its pronouns mean.
  private void resolve(NamingLine line, int i, boolean quoted) {
    if (PronounResolver.isPronoun(line.lower(i))) {
      Figure figure = quoted ? null : pronouns.meant(i);
      add(line, i, figure);
    } else if (!discourse.isMentioned(i)) {
      groups.describe(i);
      if (!quoted) {
        descriptions.describe(i);
      }
    }
  }

  private void add(NamingLine line, int i, @Nullable Figure figure) {
    if (figure != null) {
      discourse.add(new Reference(line.span(i, i + 1), Form.PRONOUN, figure, null));
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
