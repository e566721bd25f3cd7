package org.rashomon.account.name;

import java.util.List;
import org.rashomon.account.parse.TaggedName;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.word.Countries;

/// What of a line the tagger's names are, cut as names are cut.
final class TaggedRanges {

  private final Regions regions = new Regions();
  private final OfficeFinder offices;

  TaggedRanges(OfficeFinder offices) {
    this.offices = offices;
  }

  /// None where the name ends within a token, or where it is none of a person, body or place.
  List<TokenRange> of(NamingLine line, TaggedName name) {
    int from = line.tokenFrom(name.span().start());
    int to = line.tokenFrom(name.span().end());
    if (from >= to || line.at(to - 1).span().end() != name.span().end()) {
      return List.of();
    }
    TokenRange range = new TokenRange(from, to);
    List<TokenRange> ranges =
        name.kind() == TaggedName.Kind.PLACE ? regions.split(line, range) : List.of(range);
    return ranges.stream().filter(part -> isName(line, part)).toList();
  }

  /// Days, peoples and offices without who holds them are no names of people, bodies or places.
  private boolean isName(NamingLine line, TokenRange range) {
    Office office = offices.from(line, range.from());
    if (office != null && office.range().to() >= range.to()) {
      return false;
    }
    String word = line.word(range.from());
    return range.length() > 1 || !(isPeople(word) || WordList.NOT_NAMES.has(word));
  }

  private static boolean isPeople(String word) {
    return Countries.ofDemonym(word) != null
        || (word.endsWith("s")
            && Countries.ofDemonym(word.substring(0, word.length() - 1)) != null);
  }
}
