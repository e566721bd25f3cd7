package org.rashomon.account.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.account.clean.Block.Kind;

/// What a line is by its shape: addresses, dates, credits, separators. Every pattern is bounded or
/// possessive, so that no line takes more than linear time.
final class LineShape {

  private static final int LONGEST = 300;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://\\S{3,}+|www\\.\\S{3,}+|(?:pic\\.)?twitter\\.com/\\S++|[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.]{2,40}|@\\w{2,40})");
  private static final Pattern SEPARATOR = Pattern.compile("[\\p{P}\\p{S}\\s\\d]{1,40}+");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? {0,2})?"
              + "(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
              + "|\\d{1,2}(?:st|nd|rd|th)? (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?,? \\d{4}"
              + "|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:?\\d{2})?"
              + "|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})"
              + "(?:,? {0,2}(?:@|at|-|–|\\|)? {0,2}\\d{1,2}[:.] ?\\d{2}(?::\\d{2})? ?(?:[ap]\\.? ?m\\.?)?)?(?: ?\\(?[a-z]{2,4}\\)?)?[.,]?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK = Pattern.compile("\\d[:.] ?\\d{2}");

  /// "(AP Photo/Jana Ord, Pool)", "(Reuters)", "(Photo: Tom Lisk)" at the end of a line.
  private static final Pattern CREDIT =
      Pattern.compile(
          "[(\\[](?:[^()\\[\\]]{0,60}\\b(?:Photos?|Images?|Picture|File|Getty|Pool|via)\\b[^()]{0,80}|(?:Source|Credit): [^()]{2,60}|\\p{Lu}[^()/\\d]{1,40}/\\p{Lu}[^()/]{1,50}|©[^()]{2,60})[)\\]]\\.?$");

  /// "Jana Ord / Coast Press The ferry ..."
  private static final Pattern CREDIT_BEFORE =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}.'’-]{0,30} ){1,5}/ (?:\\p{Lu}[\\p{L}.'’-]{0,30} ?){1,5}(?: via [\\p{L} ]{2,40})?(?= |$)");

  private static final Pattern CREDIT_LABEL =
      Pattern.compile(
          "(?:^|[.\\s(])(?:Photo(?:graph)?|Credit|Image|Picture)s?(?: by| credit)?: ?\\S[^!?]{1,80}\\.?\\)?$");

  /// "Jana Ord, left, ...", "Jana Ord (right)": a side straight after a name.
  private static final Pattern SIDE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]{1,30}(?:, (?:(?:far|second|third|top|bottom|at|on|from|the|front|back) ){0,4}(?:left|right|cent(?:er|re)|rear|foreground|background)(?: to right)?(?:,|;|\\.$| and (?=\\p{Lu}))| \\((?:(?:far|top|bottom|second|third|from) ){0,3}(?:left|right|cent(?:er|re))\\))");

  /// "RELATED: ...", "PHOTOS: ...": what comes before the colon or bar.
  private static final Pattern LABEL = Pattern.compile("^[^:|>]{2,25}[:|>]");

  private static final Pattern TITLED =
      Pattern.compile("\\p{Lu}[\\p{L}]{1,15} \\p{Lu}\\p{L}{1,15} (?=[\\p{Lu}'‘\"“])");

  /// "[Graphic: Where the ferry sank]": a link between paragraphs.
  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]]{10,150}[^\\[\\].!?]\\]");

  private LineShape() {}

  static Optional<Kind> kind(Line line) {
    String text = line.text();
    if (text.length() > LONGEST * 3) {
      return Optional.empty();
    }
    if (isAddresses(text)) {
      return Optional.of(Kind.NAVIGATION);
    }
    if (text.startsWith("©") || text.startsWith("(©")) {
      return Optional.of(Kind.NAVIGATION);
    }
    if (isLink(line)) {
      return Optional.of(Kind.NAVIGATION);
    }
    if (BRACKETED.matcher(text).matches() && !isCaption(text)) {
      return Optional.of(Kind.NAVIGATION);
    }
    return isCaption(text) || isPictured(line) ? Optional.of(Kind.CAPTION) : Optional.empty();
  }

  private static boolean isAddresses(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (String part : List.of(text.split("\\s+"))) {
      if (!ADDRESS.matcher(part).matches() && !SEPARATOR.matcher(part).matches()) {
        return false;
      }
    }
    return !SEPARATOR.matcher(text).matches() || text.chars().noneMatch(Character::isDigit);
  }

  /// "RELATED: Ferry firm fined again": a link that the page had here.
  private static boolean isLink(Line line) {
    return isTitledLinks(line) || isLabelledLink(line);
  }

  /// "Related Stories Ferry firm fined again COAST WATCH Who owns the pier": several links in a
  /// run.
  private static boolean isTitledLinks(Line line) {
    Matcher title = TITLED.matcher(line.text());
    return !line.endsSentence()
        && title.lookingAt()
        && WordLists.get("label").containsAll(Words.of(title.group(), Line.LOOKED_AT));
  }

  private static boolean isLabelledLink(Line line) {
    Matcher label = LABEL.matcher(line.text());
    boolean sentence = line.endsSentence() && line.words().size() > 12;
    if (sentence || line.words().size() > 30 || Quoted.any(line.text()) || !label.find()) {
      return false;
    }
    List<String> words = Words.of(label.group(), Line.LOOKED_AT);
    return !words.isEmpty() && WordLists.get("label").containsAll(words);
  }

  private static boolean isPictured(Line line) {
    return !line.endsSentence() && !Quoted.any(line.text()) && line.text().contains("(pictured");
  }

  private static boolean isCaption(String text) {
    return CREDIT.matcher(text).find()
        || CREDIT_BEFORE.matcher(text).find()
        || (text.length() <= LONGEST && CREDIT_LABEL.matcher(text).find())
        || (text.length() <= 2 * LONGEST && hasSide(text));
  }

  /// A side after a name; prose has "left" too, but not where someone is quoted or reported.
  private static boolean hasSide(String text) {
    return SIDE.matcher(text).find() && !text.contains(" said");
  }

  /// Whether the line is a date, with a time of day or without, and nothing else.
  static boolean isDate(String text) {
    return text.length() <= 60 && DATE.matcher(text).matches();
  }

  /// Whether the date has a time of day, as the stamp of a publication does.
  static boolean endsInTime(String date) {
    return CLOCK.matcher(date).find();
  }

  /// The share of its words that begin with a capital or a digit, the small words of titles left
  /// out.
  static double capitals(String text) {
    int counted = 0;
    int capitals = 0;
    for (String word : Words.raw(text, Line.LOOKED_AT)) {
      if (!WordLists.get("title").contains(word)) {
        counted++;
        capitals += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
      }
    }
    return counted == 0 ? 0 : (double) capitals / counted;
  }
}
