package org.rashomon.account.detail;

/// A run of words that stands for people: `at least three officers`, `a man`, `she`.
///
/// @param from first word
/// @param to after the last word
/// @param interval how many they are; meaningless for [Form#MANY]
/// @param unit what is counted, singular
record PeoplePhrase(int from, int to, Interval interval, String unit, Form form, Share share) {

  /// Whether those counted are all that there are.
  enum Share {
    WHOLE,
    /// Without people mentioned before: `three others`.
    OTHERS,
    /// Some of people mentioned before: `three of them`.
    PART
  }

  enum Form {
    /// With a number: `three officers`, `three` where the noun is left out.
    NUMBERED,
    /// One, without a number: `a man`, `the teenager`.
    ONE,
    NAMED,
    /// `he`, `herself`.
    PRONOUN,
    /// Several, without a number: `the victims`.
    MANY,
    /// `nobody`.
    NOBODY
  }

  PeoplePhrase asPart() {
    return new PeoplePhrase(from, to, interval.withoutHigh(), unit, form, Share.PART);
  }

  /// Himself, who is one and no more.
  PeoplePhrase exactlyOne() {
    return new PeoplePhrase(from, to, Interval.of(1), unit, form, share);
  }

  /// The same with words before it.
  PeoplePhrase since(int first) {
    return new PeoplePhrase(first, to, interval, unit, form, share);
  }

  /// Whether the outcome's words are its noun: `nine of the injured`.
  boolean endsWith(Outcome outcome) {
    return share == Share.PART && outcome.to() == to && outcome.from() > from;
  }

  boolean counted() {
    return form != Form.MANY;
  }

  boolean numbered() {
    return form == Form.NUMBERED;
  }
}
