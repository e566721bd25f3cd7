package org.rashomon.account.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is shown on a video for a while: lines of WebVTT or SubRip, with their tags.
///
/// @param start in milliseconds
/// @param end in milliseconds
record Caption(long start, long end, List<String> lines) {

  private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[,.](\\d{1,3})";

  private static final Pattern TIMES =
      Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");

  private static final Pattern BEGINNING =
      Pattern.compile(
          "WEBVTT(?:[ \\t].*)?(?:\\R|$)|\\s*\\d{1,6}[ \\t]*\\R" + TIME + "[ \\t]*-->.*");

  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,6}\\s*");

  /// What stands between captions of WebVTT and is none.
  private static final Pattern ASIDE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?");

  Caption {
    lines = List.copyOf(lines);
  }

  /// Whether a file that begins so is of captions.
  static boolean begins(String text) {
    return BEGINNING.matcher(text).lookingAt();
  }

  /// The captions of a file, in its order.
  static List<Caption> of(String text) {
    List<String> lines = text.lines().toList();
    List<Caption> captions = new ArrayList<>();
    Matcher open = null;
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      Matcher times = i < lines.size() ? TIMES.matcher(lines.get(i)) : null;
      if (times != null && !times.matches()) {
        continue;
      }
      if (open != null) {
        int to = times == null ? i : nameless(lines, from, i);
        captions.add(
            new Caption(millis(open, 1), millis(open, 5), withoutAsides(lines.subList(from, to))));
      }
      open = times;
      from = i + 1;
    }
    return captions;
  }

  /// Where a caption's lines end, given the line with the times of the next: its number or name may
  /// stand above them.
  private static int nameless(List<String> lines, int from, int times) {
    int above = times - 1;
    boolean named =
        above >= from
            && !lines.get(above).isBlank()
            && (NUMBER.matcher(lines.get(above)).matches()
                || (above > from && lines.get(above - 1).isBlank()));
    return named ? above : times;
  }

  private static List<String> withoutAsides(List<String> lines) {
    List<String> kept = new ArrayList<>();
    boolean blank = false;
    boolean aside = false;
    for (String line : lines) {
      aside = !line.isEmpty() && (aside || (blank && ASIDE.matcher(line).matches()));
      blank = line.isBlank();
      if (!aside && !blank) {
        kept.add(line.strip());
      }
    }
    return kept;
  }

  private static long millis(Matcher times, int group) {
    String hours = times.group(group);
    return ((hours == null ? 0 : Long.parseLong(hours)) * 60
                + Long.parseLong(times.group(group + 1)))
            * 60_000
        + Long.parseLong(times.group(group + 2)) * 1000
        + Long.parseLong((times.group(group + 3) + "00").substring(0, 3));
  }
}
