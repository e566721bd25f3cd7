package org.rashomon.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.text.Table;

/// English pronouns: how they stand in a sentence, and whom they can mean.
public final class Pronouns {

  public enum Role {
    /// `he`
    SUBJECT,
    /// `him`
    OBJECT,
    /// `his`, before what is owned
    OWNER,
    /// `himself`, and `hers`, which stand for a thing or a person by themselves
    REFLEXIVE,
    /// `who`
    RELATIVE,
    /// `there` of `there was`
    EXPLETIVE
  }

  /// Whom a pronoun means.
  public enum Meant {
    MALE,
    FEMALE,
    SEVERAL,
    /// Somebody or something else: `it`, `we`, `who`.
    OTHER,
    /// The word is no pronoun.
    NOBODY
  }

  private record Pronoun(Set<Role> roles, Meant meant) {}

  private static final Map<String, Pronoun> ALL = all();

  private Pronouns() {}

  static Table table() {
    return Table.of(Pronouns.class, "/org/rashomon/word/en/pronouns.tsv");
  }

  private static Map<String, Pronoun> all() {
    Map<String, Pronoun> all = new HashMap<>();
    for (Table.Row row : table().rows(4)) {
      Set<Role> roles = new HashSet<>();
      row.words(1).forEach(role -> roles.add(Role.valueOf(role.toUpperCase(Locale.ROOT))));
      all.put(row.get(0), new Pronoun(Set.copyOf(roles), row.constant(Meant.class, 2)));
    }
    return Map.copyOf(all);
  }

  /// Whether the word can stand so.
  ///
  /// @param lower in lower case
  public static boolean is(Role role, String lower) {
    Pronoun pronoun = ALL.get(lower);
    return pronoun != null && pronoun.roles().contains(role);
  }

  /// Whether the word names somebody or something by itself: `he`, `him`.
  public static boolean isPersonal(String lower) {
    return is(Role.SUBJECT, lower) || is(Role.OBJECT, lower);
  }

  /// Whom the word means.
  public static Meant meant(String lower) {
    Pronoun pronoun = ALL.get(lower);
    return pronoun == null ? Meant.NOBODY : pronoun.meant();
  }
}
