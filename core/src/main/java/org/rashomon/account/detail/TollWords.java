package org.rashomon.account.detail;

import java.util.Set;
import org.rashomon.text.Table;

/// The classes of the table `toll-words`; what each is for stands there.
final class TollWords {

  static final Set<String> BE = words("be");
  static final Set<String> DOUBT = words("doubt");
  static final Set<String> LIGHT = words("light");
  static final Set<String> GRAVE = words("grave");
  static final Set<String> CLAUSES = words("clause");
  static final Set<String> RELATIVE = words("relative");
  static final Set<String> AIMS = words("aim");
  static final Set<String> TAKING = words("taking");
  static final Set<String> JOINTS = words("joint");
  static final Set<String> DAYS = words("day");

  static final Set<String> DEATH = Table.english(TollWords.class, "themes").words("death");
  static final Set<String> HARM = Table.english(TollWords.class, "themes").words("harm");
  static final Set<String> SELVES = words("self");

  /// Whether the word tells of death or harm.
  static boolean isTheme(String word) {
    return DEATH.contains(word) || HARM.contains(word);
  }

  private TollWords() {}

  private static Set<String> words(String ofClass) {
    return Table.english(TollWords.class, "toll-words").words(ofClass);
  }
}
