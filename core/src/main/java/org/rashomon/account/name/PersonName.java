package org.rashomon.account.name;

import java.util.Locale;

/// The parts of a person's name.
///
/// @param first the given name; empty where the name has one word
/// @param surname the last word without `Jr.` and without the article of `al-Varga`; the first word
///   of names that begin with the family's, as in Chinese and Korean
public record PersonName(String first, String surname) {

  public static PersonName of(String name) {
    String[] words = name.strip().split(" +", -1);
    int last = words.length - 1;
    while (last > 0 && WordList.NAME_SUFFIXES.has(words[last])) {
      last--;
    }
    if (last == 0) {
      return new PersonName("", bare(words[0]));
    }
    if (familyNameFirst(words, last)) {
      return new PersonName(words[last], words[0]);
    }
    return new PersonName(words[0], bare(words[last]));
  }

  /// In the order of Chinese and Korean: the family's name, then one hyphened or two short words; a
  /// name that is also a given one elsewhere (`Kim`) needs more than a single word after it.
  private static boolean familyNameFirst(String[] words, int last) {
    if (!WordList.FAMILY_NAMES_FIRST.has(words[0])) {
      return false;
    }
    if (words[last].indexOf('-') > 0) {
      return true;
    }
    boolean given = Lexicon.ENGLISH.firstName(words[0]) != null;
    return last == 2
        ? words[1].length() <= 5 && words[1].indexOf('.') < 0
        : last == 1 && !given && Lexicon.ENGLISH.firstName(words[1]) == null;
  }

  private static String bare(String word) {
    int hyphen = word.indexOf('-');
    String before = hyphen < 0 ? "" : word.substring(0, hyphen).toLowerCase(Locale.ROOT);
    return before.equals("al") || before.equals("el") ? word.substring(hyphen + 1) : word;
  }

  /// Whether only the surname, or only the first name, is known.
  public boolean isAlone() {
    return first.isEmpty();
  }
}
