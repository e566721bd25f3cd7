package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.text.Span;
import org.rashomon.word.Pronouns;
import org.rashomon.word.Pronouns.Role;

/// What has been mentioned up to the sentence that is being read.
final class Discourse {

  /// How a mention stands in its sentence.
  enum Part {
    SUBJECT,
    OTHER,
    /// `Varga's`
    OWNER
  }

  private final References references;
  private final List<NamingLine> lines = new ArrayList<>();
  private final List<List<Reference>> mentions = new ArrayList<>();

  Discourse(References references) {
    this.references = references;
  }

  /// Goes on to the next sentence.
  void begin(NamingLine line, List<Reference> names) {
    lines.add(line);
    mentions.add(new ArrayList<>(names));
  }

  /// The sentence so many sentences back.
  NamingLine line(int back) {
    return lines.get(lines.size() - 1 - back);
  }

  /// What that sentence mentions, by place; nothing before the first.
  List<Reference> mentions(int back) {
    return back < mentions.size() ? mentions.get(mentions.size() - 1 - back) : List.of();
  }

  void add(Reference mention) {
    List<Reference> here = mentions.getLast();
    int at = here.size();
    while (at > 0 && here.get(at - 1).span().compareTo(mention.span()) > 0) {
      at--;
    }
    here.add(at, mention);
    references.add(mention);
  }

  /// Whether a mention of this sentence covers its token `i`.
  boolean isMentioned(int i) {
    Span span = line(0).at(i).span();
    return mentions(0).stream().anyMatch(mention -> mention.span().covers(span));
  }

  static Part part(NamingLine line, Reference mention) {
    int from = line.tokenFrom(mention.span().start());
    int to = line.tokenFrom(mention.span().end());
    if (line.lower(to).equals("'s") || line.lower(to).equals("'") || isPossessive(line, from)) {
      return Part.OWNER;
    }
    if (mention.office() != null && mention.office().end() <= mention.span().start()) {
      from = line.tokenFrom(mention.office().start());
    }
    if (line.lower(from - 1).equals("the")) {
      from--;
    }
    from = beforeConjunct(line, from);
    boolean governed =
        from > 0 && (line.is(from - 1, PartOfSpeech.ADP) || line.is(from - 1, PartOfSpeech.PART));
    if (governed) {
      return Part.OTHER;
    }
    int verb = afterAside(line, afterConjunct(line, to));
    boolean acts = line.isVerb(verb);
    boolean inverted = from > 0 && WordList.PERSON_VERBS.has(line.lower(from - 1));
    return acts || inverted ? Part.SUBJECT : Part.OTHER;
  }

  /// Back over `Halloran and`, so that both of two joined stand as their pair does.
  private static int beforeConjunct(NamingLine line, int from) {
    if (!line.lower(from - 1).equals("and")) {
      return from;
    }
    int i = from - 1;
    while (i > 0 && isNominal(line, i - 1)) {
      i--;
    }
    return i;
  }

  /// Past `and the minister`.
  private static int afterConjunct(NamingLine line, int to) {
    if (!line.lower(to).equals("and")) {
      return to;
    }
    int i = to + 1;
    while (isNominal(line, i) || (i > to + 1 && line.lower(i).equals("of"))) {
      i++;
    }
    return i > to + 1 ? i : to;
  }

  private static boolean isNominal(NamingLine line, int i) {
    return line.is(i, PartOfSpeech.PROPN)
        || line.is(i, PartOfSpeech.NOUN)
        || line.is(i, PartOfSpeech.ADJ)
        || line.is(i, PartOfSpeech.DET);
  }

  private static boolean isPossessive(NamingLine line, int i) {
    boolean object =
        Pronouns.is(Role.OBJECT, line.lower(i))
            && (line.is(i + 1, PartOfSpeech.PUNCT) || line.is(i + 1, PartOfSpeech.ADP));
    return Pronouns.is(Role.OWNER, line.lower(i)) && !object;
  }

  /// Past adverbs and past `, who was there,`.
  private static int afterAside(NamingLine line, int from) {
    int to = from;
    while (line.is(to, PartOfSpeech.ADV) || line.lower(to).equals("also")) {
      to++;
    }
    if (line.word(to).equals(",")) {
      int close = to + 1;
      while (close < line.size() && close < to + 16 && !line.word(close).equals(",")) {
        close++;
      }
      if (line.word(close).equals(",")) {
        to = close + 1;
      }
    }
    return to;
  }
}
