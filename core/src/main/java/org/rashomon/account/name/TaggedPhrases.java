package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rashomon.account.parse.TaggedName;
import org.rashomon.account.parse.Token;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.text.Span;
import org.rashomon.text.Table;

/// Joins what the tagger takes for names with the phrases that the rules found.
///
/// The rules know titles, tables and the rest of the account; the tagger knows names without
/// capitals, and where one name ends and the next begins.
final class TaggedPhrases {

  private static final Set<String> FORMS =
      Table.english(TaggedPhrases.class, "company-forms").words();

  private static final Set<String> ENDINGS =
      Table.english(TaggedPhrases.class, "web-endings").words();

  private static final int LONGEST_IN_HEADLINE = 3;

  private final OfficeFinder offices;
  private final TaggedRanges ranges;
  private final TreeMap<Integer, NamingLine> lines = new TreeMap<>();

  TaggedPhrases(OfficeFinder offices, List<NamingLine> lines) {
    this.offices = offices;
    this.ranges = new TaggedRanges(offices);
    lines.forEach(line -> this.lines.put(line.sentence().span().start(), line));
  }

  /// The phrases of both, by place, none over another.
  List<NamePhrase> with(List<NamePhrase> phrases, List<TaggedName> tagged) {
    TreeMap<Integer, NamePhrase> joined = new TreeMap<>();
    phrases.forEach(phrase -> joined.put(phrase.span().start(), phrase));
    for (TaggedName name : tagged) {
      for (NamePhrase phrase : phrases(name)) {
        if (yields(joined, phrase, name.kind() == TaggedName.Kind.PERSON)) {
          overlapping(joined, phrase.span()).forEach(other -> joined.remove(other.span().start()));
          joined.put(phrase.span().start(), phrase);
        }
      }
    }
    joined.values().removeIf(phrase -> isOfAddress(phrase.line(), phrase.range()));
    return new ArrayList<>(joined.values());
  }

  /// Whether all that stands where the phrase would stand gives way to it. In a headline, where
  /// capitals mislead the tagger too, nothing does.
  ///
  /// @param person whether the tagger takes it for somebody's name
  private boolean yields(
      NavigableMap<Integer, NamePhrase> joined, NamePhrase phrase, boolean person) {
    List<NamePhrase> others = overlapping(joined, phrase.span());
    if (phrase.line().titleCase()) {
      return others.isEmpty() && phrase.range().length() <= LONGEST_IN_HEADLINE;
    }
    return others.stream().noneMatch(other -> stays(other, phrase.span(), person));
  }

  /// Whether the phrase stays where the tagger has a name: it is the same, or begins behind a title
  /// that the tagger takes for a part of somebody's name: `Consul Gas` is no consul.
  private static boolean stays(NamePhrase phrase, Span tagged, boolean person) {
    boolean later = phrase.span().start() > tagged.start();
    return phrase.span().equals(tagged)
        || phrase.honorific() != null
        || (phrase.office() != null && later && (person || !begins(phrase, tagged)));
  }

  /// Whether what is tagged begins with the head of the phrase's office.
  private static boolean begins(NamePhrase phrase, Span tagged) {
    return phrase.office() != null
        && phrase.line().span(phrase.office().head()).start() == tagged.start();
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

  private List<NamePhrase> phrases(TaggedName name) {
    Map.Entry<Integer, NamingLine> at = lines.floorEntry(name.span().start());
    if (at == null) {
      return List.of();
    }
    NamingLine line = at.getValue();
    boolean person = name.kind() == TaggedName.Kind.PERSON;
    return ranges.of(line, name).stream()
        .flatMap(range -> person ? each(line, range) : Stream.of(withForm(line, range)))
        .map(range -> phrase(line, range, person))
        .toList();
  }

  /// `Oskeld and Pellick` are two people.
  private static Stream<TokenRange> each(NamingLine line, TokenRange range) {
    List<Token> tokens = line.sentence().tokens();
    for (int i = range.from() + 1; i < range.to() - 1; i++) {
      if (tokens.get(i).is("and")) {
        return Stream.of(new TokenRange(range.from(), i), new TokenRange(i + 1, range.to()));
      }
    }
    return Stream.of(range);
  }

  /// Whether a web address goes on behind it: `Northsound` of `Northsound.com`.
  private boolean isOfAddress(NamingLine line, TokenRange range) {
    List<Token> tokens = line.sentence().tokens();
    int dot = range.to();
    if (dot >= tokens.size() || !tokens.get(dot).is(".")) {
      return false;
    }
    int end = tokens.get(dot).span().end();
    boolean close = tokens.get(dot).span().start() == tokens.get(dot - 1).span().end();
    NamingLine next = dot + 1 < tokens.size() ? line : lines.get(end);
    int at = dot + 1 < tokens.size() ? dot + 1 : 0;
    return close && next != null && ENDINGS.contains(next.sentence().tokens().get(at).lower());
  }

  /// The name with the form of company that stands behind it.
  private static TokenRange withForm(NamingLine line, TokenRange range) {
    List<Token> tokens = line.sentence().tokens();
    int at = range.to();
    at += at < tokens.size() && tokens.get(at).is(",") ? 1 : 0;
    return at < tokens.size() && FORMS.contains(tokens.get(at).text())
        ? new TokenRange(range.from(), at + 1)
        : range;
  }

  private NamePhrase phrase(NamingLine line, TokenRange range, boolean person) {
    Office office = person ? offices.before(line, range.from()) : null;
    return new NamePhrase(line, range, line.words(range.from(), range.to()), office, null);
  }
}
