package org.rashomon.account.read;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a file's name calls its account.
final class FileName {

  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

  private FileName() {}

  /// The name without its folder and its ending; "stdin" for standard input.
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

  /// What the account of that number in the file is called: the first as the file is.
  static String numbered(String name, int number) {
    return number == 1 ? stem(name) : stem(name) + "-" + number;
  }
}
