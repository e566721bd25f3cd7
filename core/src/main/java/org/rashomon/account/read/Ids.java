package org.rashomon.account.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Gives each account of one run an id that no other has.
final class Ids {

  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  /// The wanted id, with `-2`, `-3`, ... where it is taken.
  String unique(String wanted) {
    String id = wanted;
    while (!taken.add(id)) {
      id = wanted + "-" + last.merge(wanted, 2, (n, first) -> n + 1);
    }
    return id;
  }

  /// A file's name without its folder and its ending; "stdin" for standard input.
  static String stem(String name) {
    if (name.equals(Search.STANDARD_INPUT)) {
      return "stdin";
    }
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    if (file.toLowerCase(Locale.ROOT).endsWith(".gz")) {
      file = file.substring(0, file.length() - 3);
    }
    String stem = ENDING.matcher(file).replaceFirst("");
    return stem.isEmpty() ? file : stem;
  }
}
