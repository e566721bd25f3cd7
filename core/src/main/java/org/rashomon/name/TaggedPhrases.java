package org.rashomon.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.tag.TaggedName;
import org.rashomon.text.Span;

/// Joins what the tagger takes for names with the phrases that the rules found.
///
/// The rules know titles, tables and the rest of the account; the tagger knows names without
/// capitals, and where one name ends and the next begins.
final class TaggedPhrases {

  private static final Set<String> BETWEEN_PEOPLE = Set.of("and", "&", "/", "to", "with");

  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final Offices offices;
  private final TreeMap<Integer, Line> lines = new TreeMap<>();

  TaggedPhrases(Offices offices, List<Line> lines) {
    this.offices = offices;
    lines.forEach(line -> this.lines.put(line.sentence().span().start(), line));
  }

  /// The phrases of both, by place, none over another.
  List<NamePhrase> with(List<NamePhrase> phrases, List<TaggedName> tagged) {
    TreeMap<Integer, NamePhrase> joined = new TreeMap<>();
    phrases.forEach(phrase -> joined.put(phrase.span().start(), phrase));
    for (TaggedName name : tagged) {
      for (NamePhrase phrase : phrases(name)) {
        if (yields(joined, phrase)) {
          overlapping(joined, phrase.span()).forEach(other -> joined.remove(other.span().start()));
          joined.put(phrase.span().start(), phrase);
        }
      }
    }
    return new ArrayList<>(joined.values());
  }

  /// Whether all that stands where the phrase would stand gives way to it.
  private boolean yields(NavigableMap<Integer, NamePhrase> joined, NamePhrase phrase) {
    return overlapping(joined, phrase.span()).stream()
        .noneMatch(other -> other.span().equals(phrase.span()) || isFirm(other));
  }

  /// Whether the rules know better: from a table, by a title, or by what only people have.
  private boolean isFirm(NamePhrase phrase) {
    return phrase.honorific() != null
        || phrase.office() != null
        || lexicon.isPersons(phrase.line().lower(phrase.range().to()))
        || lexicon.isBody(phrase.text())
        || lexicon.isPlace(phrase.text())
        || Countries.named(phrase.text()) != null
        || Countries.ofSeat(phrase.text()) != null;
  }

  private static List<NamePhrase> overlapping(NavigableMap<Integer, NamePhrase> joined, Span span) {
    List<NamePhrase> found = new ArrayList<>();
    Map.Entry<Integer, NamePhrase> before = joined.lowerEntry(span.start());
    if (before != null && before.getValue().span().overlaps(span)) {
      found.add(before.getValue());
    }
    found.addAll(joined.subMap(span.start(), span.end()).values());
    return found;
  }

  /// None where the name begins or ends within a token or a sentence.
  private List<NamePhrase> phrases(TaggedName name) {
    Map.Entry<Integer, Line> at = lines.floorEntry(name.span().start());
    if (at == null) {
      return List.of();
    }
    Line line = at.getValue();
    int from = firstCapital(line, name.span());
    int to = Memory.tokenAt(line, name.span().end());
    if (from >= to || line.at(to - 1).span().end() != name.span().end()) {
      return List.of();
    }
    boolean person = name.kind() == TaggedName.Kind.PERSON;
    return (person ? people(line, new Range(from, to)) : List.of(new Range(from, to)))
        .stream()
            .filter(range -> isName(line, range))
            .map(range -> phrase(line, range, person))
            .toList();
  }

  /// Where the name begins: past `state broadcaster` where capitals come after it.
  private static int firstCapital(Line line, Span name) {
    int first = Memory.tokenAt(line, name.start());
    int from = first;
    while (from < line.size() && line.at(from).span().start() < name.end()) {
      if (line.capitalised(from) || Chunker.isParticle(line.word(from))) {
        return from;
      }
      from++;
    }
    return first;
  }

  /// Several where the tagger took `Varga and Marsh` for one.
  private static List<Range> people(Line line, Range range) {
    List<Range> people = new ArrayList<>();
    int from = range.from();
    for (int i = from; i <= range.to(); i++) {
      if (i == range.to() || BETWEEN_PEOPLE.contains(line.lower(i))) {
        if (i > from) {
          people.add(new Range(from, i));
        }
        from = i + 1;
      }
    }
    return people;
  }

  /// Days, peoples and such are no names of people, bodies or places.
  private boolean isName(Line line, Range range) {
    if (range.length() > 1) {
      return true;
    }
    String word = line.word(range.from());
    boolean people =
        Countries.ofDemonym(word) != null
            || (word.endsWith("s")
                && Countries.ofDemonym(word.substring(0, word.length() - 1)) != null);
    return !people && !lexicon.isNotName(word);
  }

  private NamePhrase phrase(Line line, Range range, boolean person) {
    int from = person ? begin(line, range.from()) : range.from();
    Offices.Office office = person ? offices.before(line, from) : null;
    return new NamePhrase(
        line, new Range(from, range.to()), line.words(from, range.to()), office, null);
  }

  /// Where a person's name begins that the tagger began at a token: `bin`, `al-` and initials
  /// before it are of the name.
  private static int begin(Line line, int from) {
    int begin = from;
    while (begin > 0) {
      String before = line.word(begin - 1);
      if (Chunker.isParticle(before) || isInitials(before)) {
        begin--;
      } else if (before.equals("-")
          && line.glued(begin)
          && Chunker.isParticle(line.word(begin - 2))) {
        begin -= 2;
      } else {
        break;
      }
    }
    return begin;
  }

  /// `J.` or `J.B.`
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !Character.isUpperCase(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return word.length() > 0 && word.length() % 2 == 0;
  }
}
