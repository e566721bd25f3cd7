package org.rashomon.account.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Mention.Form;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.text.Span;
import org.rashomon.word.Countries;

/// Finds whom `the foreign minister` means: the one of the account who has that office; and what
/// `the French government` and `the ministry` mean.
final class Descriptions {

  /// How many sentences back the holder must have been named where several have the office.
  private static final int REACH = 3;

  private final Discourse discourse;
  private final Cast cast;
  private final OfficeFinder offices;
  private final Lexicon lexicon = Lexicon.ENGLISH;

  Descriptions(Discourse discourse, Cast cast, OfficeFinder offices) {
    this.discourse = discourse;
    this.cast = cast;
    this.offices = offices;
  }

  /// Adds who is described from token `i` on, if somebody is.
  void describe(int i) {
    NamingLine line = discourse.line(0);
    if (line.lower(i).equals("'s") && i > 0 && Countries.named(line.word(i - 1)) != null) {
      office(line, i - 1, new TokenRange(i - 1, i + 1));
    } else if (line.lower(i).equals("the")) {
      if (!office(line, i, new TokenRange(i + 1, i + 1)) && !state(line, i)) {
        body(line, i);
      }
    } else if (Countries.ofDemonym(line.word(i)) != null && !line.lower(i - 1).equals("the")) {
      state(line, i - 1);
    }
  }

  /// Adds who has the office that begins after the lead: an article, or a state as its owner.
  private boolean office(NamingLine line, int start, TokenRange lead) {
    Office office = offices.from(line, lead.to());
    if (office == null || goesOn(line, office.range().to())) {
      return false;
    }
    TokenRange all = new TokenRange(lead.from(), office.range().to());
    if (isOffice(line.span(all.from(), all.to()))) {
      return false;
    }
    Figure figure = holder(HeldOffice.of(line, new Office(all, office.head())));
    if (figure == null) {
      return false;
    }
    discourse.add(
        new Reference(
            line.span(start, all.to()), Form.DESCRIPTION, figure, line.span(all.from(), all.to())));
    return true;
  }

  /// Whether a name of this sentence has the words as its office.
  private boolean isOffice(Span words) {
    for (Reference mention : discourse.mentions(0)) {
      Span office = mention.office();
      if (office != null && office.overlaps(words)) {
        return true;
      }
    }
    return false;
  }

  /// `the French government`, `French authorities`: the state; `before` is what stands before it.
  private boolean state(NamingLine line, int before) {
    int i = before + 1;
    String country = Countries.ofDemonym(line.word(i));
    country = country == null ? Countries.named(line.word(i)) : country;
    if (country == null
        || !WordList.STATE_ORGANS.has(line.lower(i + 1))
        || line.is(i + 2, PartOfSpeech.NOUN)) {
      return false;
    }
    int from = line.lower(before).equals("the") ? before : i;
    discourse.add(
        new Reference(line.span(from, i + 2), Form.DESCRIPTION, cast.state(country), null));
    return true;
  }

  /// `the ministry`: the body named last whose name ends so.
  private void body(NamingLine line, int article) {
    String noun = line.lower(article + 1);
    if (noun.isEmpty()
        || !line.is(article + 1, PartOfSpeech.NOUN)
        || line.is(article + 2, PartOfSpeech.NOUN)
        || !WordList.BODY_WORDS.has(Character.toUpperCase(noun.charAt(0)) + noun.substring(1))) {
      return;
    }
    for (int back = 0; back <= REACH; back++) {
      for (Reference mention : discourse.mentions(back).reversed()) {
        Figure figure = mention.figure();
        if (figure.kind == Entity.Kind.BODY
            && mention.span().start() < line.at(article).span().start()
            && figure.name.toLowerCase(Locale.ROOT).endsWith(" " + noun)) {
          Span span = line.span(article, article + 2);
          discourse.add(new Reference(span, Form.DESCRIPTION, figure, null));
          return;
        }
      }
    }
  }

  /// Whether a name or a noun follows, so that the words were no description of their own: `the
  /// president Varga`, `the minister meeting`.
  private boolean goesOn(NamingLine line, int to) {
    return to < line.size()
        && (discourse.isMentioned(to)
            || line.is(to, PartOfSpeech.NOUN)
            || line.is(to, PartOfSpeech.PROPN)
            || (line.word(to).equals("-") && line.glued(to)));
  }

  private @Nullable Figure holder(HeldOffice wanted) {
    Set<Figure> holders = new LinkedHashSet<>();
    for (String head : heads(wanted)) {
      for (Figure figure : cast.holders(head)) {
        if (figure.offices.stream().anyMatch(held -> matches(wanted, held))) {
          holders.add(figure);
        }
      }
    }
    if (holders.size() <= 1) {
      return holders.isEmpty() ? null : holders.iterator().next();
    }
    for (int back = 0; back <= REACH; back++) {
      List<Figure> there =
          discourse.mentions(back).stream()
              .map(Reference::figure)
              .filter(holders::contains)
              .distinct()
              .toList();
      if (!there.isEmpty()) {
        return there.size() == 1 ? there.getFirst() : null;
      }
    }
    return null;
  }

  /// The heads of the offices that can be meant: of `leader` also `president` and `minister`.
  private Set<String> heads(HeldOffice wanted) {
    Set<String> heads = new LinkedHashSet<>();
    heads.add(wanted.head());
    for (String office : lexicon.officesOf(wanted.head())) {
      heads.add(office);
      heads.add(office.substring(office.lastIndexOf(' ') + 1));
    }
    return heads;
  }

  /// Whether who holds the one office can be described by the other.
  private boolean matches(HeldOffice wanted, HeldOffice held) {
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
