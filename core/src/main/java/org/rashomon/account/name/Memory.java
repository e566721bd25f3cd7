package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.annotate.PartOfSpeech;
import org.rashomon.account.name.Cast.Told;
import org.rashomon.text.Span;

/// What has been mentioned up to the sentence that is being read.
final class Memory {

  /// How a mention stands in its sentence.
  enum Part {
    SUBJECT,
    OTHER,
    /// `Varga's`
    OWNER
  }

  private final Cast cast;
  private final List<Line> lines = new ArrayList<>();
  private final List<List<Told>> told = new ArrayList<>();

  Memory(Cast cast) {
    this.cast = cast;
  }

  /// Goes on to the next sentence.
  void begin(Line line, List<Told> names) {
    lines.add(line);
    told.add(new ArrayList<>(names));
  }

  /// The sentence so many sentences back.
  Line line(int back) {
    return lines.get(lines.size() - 1 - back);
  }

  /// What that sentence mentions, by place; nothing before the first.
  List<Told> told(int back) {
    return back < told.size() ? told.get(told.size() - 1 - back) : List.of();
  }

  void tell(Told mention) {
    List<Told> here = told.getLast();
    int at = here.size();
    while (at > 0 && here.get(at - 1).span().compareTo(mention.span()) > 0) {
      at--;
    }
    here.add(at, mention);
    cast.tell(mention);
  }

  /// Whether a mention of this sentence covers its token `i`.
  boolean isMentioned(int i) {
    Span span = line(0).at(i).span();
    return told(0).stream().anyMatch(mention -> mention.span().covers(span));
  }

  static Part part(Line line, Told mention) {
    int from = tokenAt(line, mention.span().start());
    int to = tokenAt(line, mention.span().end());
    if (line.lower(to).equals("'s") || line.lower(to).equals("'") || isPossessive(line, from)) {
      return Part.OWNER;
    }
    if (mention.office() != null && mention.office().end() <= mention.span().start()) {
      from = tokenAt(line, mention.office().start());
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
    boolean acts = line.is(verb, PartOfSpeech.VERB) || line.is(verb, PartOfSpeech.AUX);
    boolean inverted = from > 0 && Lexicon.ENGLISH.isPersonVerb(line.lower(from - 1));
    return acts || inverted ? Part.SUBJECT : Part.OTHER;
  }

  /// Back over `Halloran and`, so that both of two joined stand as their pair does.
  private static int beforeConjunct(Line line, int from) {
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
  private static int afterConjunct(Line line, int to) {
    if (!line.lower(to).equals("and")) {
      return to;
    }
    int i = to + 1;
    while (isNominal(line, i) || (i > to + 1 && line.lower(i).equals("of"))) {
      i++;
    }
    return i > to + 1 ? i : to;
  }

  private static boolean isNominal(Line line, int i) {
    return line.is(i, PartOfSpeech.PROPN)
        || line.is(i, PartOfSpeech.NOUN)
        || line.is(i, PartOfSpeech.ADJ)
        || line.is(i, PartOfSpeech.DET);
  }

  private static boolean isPossessive(Line line, int i) {
    return switch (line.lower(i)) {
      case "his", "their" -> true;
      case "her" -> !line.is(i + 1, PartOfSpeech.PUNCT) && !line.is(i + 1, PartOfSpeech.ADP);
      default -> false;
    };
  }

  /// Past adverbs and past `, who was there,`.
  private static int afterAside(Line line, int from) {
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

  /// Index of the first token that begins at or after the offset.
  static int tokenAt(Line line, int offset) {
    int low = 0;
    int high = line.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (line.at(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
