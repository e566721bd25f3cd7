package org.rashomon.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.text.Table;

/// The forms under which a dictionary lists words: `met` under `meet`, `denied` under `deny`.
///
/// Irregular forms come from WordNet's exception lists; regular endings are taken off as WordNet's
/// Morphy does, the first result that the dictionary knows wins.
public final class Lemmas {

  private static final Map<String, String> IRREGULAR = irregular();

  /// Endings and what stands for them, in the order in which they are tried.
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("'s", ""),
          new Ending("ies", "y"),
          new Ending("ied", "y"),
          new Ending("es", "e"),
          new Ending("es", ""),
          new Ending("s", ""),
          new Ending("ed", "e"),
          new Ending("ed", ""),
          new Ending("ing", "e"),
          new Ending("ing", ""));

  private record Ending(String taken, String given) {}

  private Lemmas() {}

  /// The lemma of a noun, an adjective or a word of unknown kind.
  ///
  /// @param lower in lower case
  /// @return the word itself where no form of it is known
  public static String of(String lower) {
    return Senses.knows(lower) && !IRREGULAR.containsKey(lower) ? lower : stripped(lower);
  }

  /// The lemma of a verb: `insist` of `insisting`, which is a noun too.
  ///
  /// @param lower in lower case
  /// @return the word itself where no form of it is known
  public static String ofVerb(String lower) {
    return stripped(lower);
  }

  /// A noun in the singular, by the endings of regular plurals: `inquiry` of `inquiries`. The
  /// dictionary isn't asked, so names and new words have one too.
  ///
  /// @param lower in lower case
  public static String singular(String lower) {
    if (lower.length() < 4 || !lower.endsWith("s") || ends(lower, "ss", "us", "is")) {
      return lower;
    }
    if (lower.length() > 4 && lower.endsWith("ies")) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    boolean longer = ends(lower, "sses", "shes", "ches", "xes", "zzes");
    return lower.substring(0, lower.length() - (longer ? 2 : 1));
  }

  private static boolean ends(String word, String... endings) {
    return Arrays.stream(endings).anyMatch(word::endsWith);
  }

  private static String stripped(String lower) {
    String irregular = IRREGULAR.get(lower);
    if (irregular != null) {
      return irregular;
    }
    for (Ending ending : ENDINGS) {
      if (lower.endsWith(ending.taken) && lower.length() > ending.taken.length() + 1) {
        String base = lower.substring(0, lower.length() - ending.taken.length());
        if (Senses.knows(base + ending.given)) {
          return base + ending.given;
        }
        if (ending.given.isEmpty() && isDoubled(base)) {
          String single = base.substring(0, base.length() - 1);
          if (Senses.knows(single)) {
            return single;
          }
        }
      }
    }
    return lower;
  }

  /// `stopp` of `stopped`.
  private static boolean isDoubled(String base) {
    int last = base.length() - 1;
    return last > 1 && base.charAt(last) == base.charAt(last - 1);
  }

  private static Map<String, String> irregular() {
    Map<String, String> lemmas = new HashMap<>();
    for (Table.Row row : Table.of(Lemmas.class, "/org/rashomon/word/en/irregular.tsv").rows(2)) {
      lemmas.put(row.get(0), row.get(1));
    }
    return lemmas;
  }
}
