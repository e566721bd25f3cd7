package org.rashomon.account.read;

import java.util.Map;
import java.util.TreeMap;

/// What a file that is no text is, as far as its first bytes tell.
final class Binary {

  static final String ADVICE = "save it as a web page or as text";

  private static final Map<String, String> MARKS =
      new TreeMap<>(
          Map.of(
              Magic.ZIP,
              "the file is a zip archive, perhaps an office document",
              "\u0089PNG",
              "the file is a picture",
              "\u00FF\u00D8\u00FF",
              "the file is a picture",
              "GIF8",
              "the file is a picture",
              "\u00D0\u00CF\u0011\u00E0",
              "the file is an old office document",
              Magic.GZIP,
              "the file is packed twice",
              "BZh",
              "the file is packed in a way other than gzip"));

  private Binary() {}

  static String name(byte[] beginning) {
    for (Map.Entry<String, String> mark : MARKS.entrySet()) {
      if (Magic.begins(beginning, mark.getKey())) {
        return mark.getValue();
      }
    }
    return "the file is binary, not text";
  }
}
