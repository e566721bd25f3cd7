package org.rashomon.event.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rashomon.event.check.English.Sort;
import org.rashomon.text.Span;

/// Reads a transcript's labels and stage directions: who speaks where, and what nobody spoke.
final class Turns {

  private static final int LONGEST_REMARK = 80;

  private final String text;
  private final List<Turn> turns = new ArrayList<>();
  private final List<Span> unspoken = new ArrayList<>();
  private boolean throughout;
  private boolean interpreted;
  private @Nullable String speaker;
  private int start;

  private Turns(String text) {
    this.text = text;
  }

  /// @param turns in order; together they cover the text
  /// @param unspoken labels and stage directions, in order
  record Read(List<Turn> turns, List<Span> unspoken) {}

  static Read of(String text) {
    Turns turns = new Turns(text);
    turns.read();
    return new Read(List.copyOf(turns.turns), List.copyOf(turns.unspoken));
  }

  private void read() {
    SpeakerLabels labels = new SpeakerLabels(text);
    boolean first = true;
    for (int line = 0; line < text.length(); line = labels.nextLine(line)) {
      int from = line;
      Span label = labels.at(line);
      if (label != null) {
        throughout = first ? interpreted : throughout;
        first = false;
        begin(label);
        from = label.end();
      }
      remarks(from, labels.nextLine(line));
    }
    end(text.length());
  }

  private void begin(Span label) {
    end(label.start());
    unspoken.add(label);
    String words = label.in(text).toLowerCase(Locale.ROOT);
    speaker = SpeakerLabels.speaker(label.in(text));
    boolean voice = SpeakerLabels.name(words).matches("(the )?(interpreter|translator)");
    interpreted = throughout || voice || English.TABLES.interprets(words);
  }

  private void end(int at) {
    if (at > start) {
      turns.add(new Turn(new Span(start, at), speaker, interpreted));
      start = at;
    }
  }

  /// Stage directions between brackets; one that names an interpreter holds until the turn ends.
  private void remarks(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != '(' && c != '[') {
        continue;
      }
      int close = text.indexOf(c == '(' ? ")" : "]", i, Math.min(to, i + LONGEST_REMARK));
      if (close < 0) {
        continue;
      }
      String remark = text.substring(i + 1, close);
      boolean interpreter = English.TABLES.interprets(remark.toLowerCase(Locale.ROOT));
      if (interpreter && !interpreted) {
        end(onlyLabelBefore(i) ? start : i);
        interpreted = true;
      }
      if (interpreter || isDirection(remark)) {
        unspoken.add(new Span(i, close + 1));
      }
      i = close;
    }
  }

  private boolean onlyLabelBefore(int at) {
    return !unspoken.isEmpty()
        && unspoken.getLast().start() == start
        && text.substring(unspoken.getLast().end(), at).isBlank();
  }

  private static boolean isDirection(String remark) {
    String lower = remark.toLowerCase(Locale.ROOT).strip();
    int end = 0;
    while (end < lower.length()
        && (Character.isLetter(lower.charAt(end)) || lower.charAt(end) == '-')) {
      end++;
    }
    boolean capitals = remark.length() > 3 && remark.equals(remark.toUpperCase(Locale.ROOT));
    boolean letters = remark.chars().anyMatch(Character::isLetter);
    return (capitals && letters)
        || English.TABLES.is(Sort.STAGE_DIRECTIONS, lower.substring(0, end));
  }
}
