package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.account.tag.TaggedName;
import org.rashomon.text.Span;
import org.rashomon.word.Countries;

/// What of a line the tagger's names are, cut as names are cut.
final class TaggedRanges {

  private static final Set<String> BETWEEN_PEOPLE = Set.of("and", "&", "/", "to", "with", "(");

  private static final Pattern NUMERAL = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

  private static final List<String> ADDRESS_ENDINGS =
      List.of(".com", ".org", ".net", ".edu", ".gov", ".co.uk");

  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final Regions regions = new Regions();
  private final Offices offices;

  TaggedRanges(Offices offices) {
    this.offices = offices;
  }

  /// None where the name ends within a token, or where it is none of a person, body or place.
  List<Range> of(Line line, TaggedName name) {
    int from = firstCapital(line, name.span());
    int to = Memory.tokenAt(line, name.span().end());
    if (from >= to || line.at(to - 1).span().end() != name.span().end()) {
      return List.of();
    }
    Range range = new Range(from, to);
    List<Range> ranges =
        switch (name.kind()) {
          case PERSON -> people(line, range);
          case PLACE -> regions.split(line, range);
          case BODY -> List.of(range);
        };
    return ranges.stream().filter(part -> isName(line, part)).toList();
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
      if (i == range.to() || isBetweenPeople(line.lower(i))) {
        if (i > from) {
          people.add(new Range(begin(line, from), i));
        }
        from = i + 1;
      }
    }
    return people;
  }

  /// Whether the word stands between the names of two people, in none.
  static boolean isBetweenPeople(String lower) {
    return BETWEEN_PEOPLE.contains(lower);
  }

  /// Where a person's name begins that the tagger began at a token: `bin`, `al-` and initials
  /// before it are of the name.
  private static int begin(Line line, int from) {
    int begin = from;
    while (begin > 0) {
      String before = line.word(begin - 1);
      boolean hyphen = before.equals("-") && line.glued(begin);
      if (Chunker.isParticle(before) || isInitials(before)) {
        begin--;
      } else if (hyphen && Chunker.isParticle(line.word(begin - 2))) {
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

  /// Days, peoples and offices without who holds them are no names of people, bodies or places.
  private boolean isName(Line line, Range range) {
    Offices.Office office = offices.from(line, range.from());
    if (office != null && office.range().to() >= range.to()) {
      return false;
    }
    String word = line.word(range.from());
    return range.length() > 1
        || !(isPeople(word) || lexicon.isNotName(word) || isAddress(word) || isNumeral(word));
  }

  /// `press@example.org`, `example.org`
  private static boolean isAddress(String word) {
    return word.indexOf('@') > 0 || ADDRESS_ENDINGS.stream().anyMatch(word::endsWith);
  }

  /// `VII`; above 39 they are rather letters.
  static boolean isNumeral(String word) {
    return word.length() > 1 && NUMERAL.matcher(word).matches();
  }

  private static boolean isPeople(String word) {
    return Countries.ofDemonym(word) != null
        || (word.endsWith("s")
            && Countries.ofDemonym(word.substring(0, word.length() - 1)) != null);
  }
}
