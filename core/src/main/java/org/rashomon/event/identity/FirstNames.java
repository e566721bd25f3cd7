package org.rashomon.event.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rashomon.account.name.Entity.Gender;
import org.rashomon.text.Table;

/// Whether two first names can be one person's.
final class FirstNames {

  /// Shorter than this, two names with the same consonants are likely two names: `Jon`, `Jan`.
  private static final int CONSONANTS = 3;

  private final Map<String, Set<String>> shortForms = new HashMap<>();

  FirstNames() {
    for (Table.Row row : Table.of(FirstNames.class, "en/nicknames.tsv").rows()) {
      Set<String> forms =
          shortForms.computeIfAbsent(Spelling.folded(row.get(0)), name -> new HashSet<>());
      row.several(1).forEach(form -> forms.add(Spelling.folded(form)));
    }
  }

  /// @param a with its gender as far as an account shows it; the same of `b`
  boolean alike(First a, First b) {
    String one = Spelling.folded(a.name());
    String other = Spelling.folded(b.name());
    if (one.equals(other)) {
      return true;
    }
    if (one.isEmpty() || other.isEmpty() || differ(a.gender(), b.gender())) {
      return false;
    }
    return (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other))
        || isShortForm(one, other)
        || isShortForm(other, one)
        || sameConsonants(one, other);
  }

  record First(String name, Gender gender) {}

  private static boolean differ(Gender a, Gender b) {
    return a != Gender.UNKNOWN && b != Gender.UNKNOWN && a != b;
  }

  private boolean isShortForm(String name, String form) {
    return shortForms.getOrDefault(name, Set.of()).contains(form);
  }

  private static boolean sameConsonants(String a, String b) {
    String skeleton = Spelling.consonants(a);
    return skeleton.length() >= CONSONANTS
        && a.charAt(0) == b.charAt(0)
        && skeleton.equals(Spelling.consonants(b))
        && Math.abs(a.length() - b.length()) <= 1;
  }
}
