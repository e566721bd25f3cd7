package org.rashomon.account.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Block.Kind;

/// Lines between paragraphs that aren't sentences: headings within the story, captions, links.
///
/// Where paragraphs end in a full stop, a line without one means something. What stands above the
/// first paragraph is the story's own summary, what a colon leads into is a list, and a last line
/// may have been cut off: those say nothing.
final class Labels {

  private static final int SHORTEST_PARAGRAPH = 8;

  /// Longer headings are captions: they tell something instead of naming it.
  private static final int LONGEST_HEADING = 10;

  /// Links are titles, which are no longer.
  private static final int LONGEST_LINK = 16;

  /// Longer paragraphs are story, or a list, with whatever end.
  private static final int LONGEST_CAPTION = 80;

  /// The share of the paragraphs that are stopped, at least, in a text that stops them.
  private static final double MOST = 0.55;

  private final List<Line> lines;
  private final @Nullable Kind[] kinds;

  private Labels(List<Line> lines, @Nullable Kind[] kinds) {
    this.lines = lines;
    this.kinds = kinds;
  }

  /// @param kinds what is known of each line; labels are added to it
  static void mark(List<Line> lines, @Nullable Kind[] kinds) {
    Labels labels = new Labels(lines, kinds);
    labels.links();
    int first = labels.firstParagraph();
    labels.repeated();
    if (labels.isUsuallyStopped(first)) {
      labels.unstopped(first);
    }
  }

  /// Titles under "Read more:", as far as they go; one of two sentences is a title between others.
  private void links() {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != Kind.NAVIGATION || !lines.get(i).text().endsWith(":")) {
        continue;
      }
      int end = i + 1;
      for (int j = i + 1; j < kinds.length && isShort(lines.get(j)); j++) {
        end = lines.get(j).endsSentence() ? end : j + 1;
      }
      for (int j = i + 1; j < end; j++) {
        kinds[j] = kinds[j] == null ? Kind.NAVIGATION : kinds[j];
      }
    }
  }

  /// What a text says twice in the same words, without a full stop, stood under a picture and again
  /// in a gallery.
  private void repeated() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < kinds.length; i++) {
      Line line = lines.get(i);
      if (kinds[i] != null || line.words().size() < SHORTEST_PARAGRAPH || line.endsSentence()) {
        continue;
      }
      Integer before = first.putIfAbsent(line.text(), i);
      if (before != null && !line.text().endsWith(":")) {
        kinds[before] = Kind.CAPTION;
        kinds[i] = Kind.CAPTION;
      }
    }
  }

  private static boolean isShort(Line line) {
    return line.words().size() <= LONGEST_LINK
        && !Quoted.any(line.text())
        && !line.holds("speech")
        && !line.text().endsWith(":");
  }

  private int firstParagraph() {
    for (int i = 0; i < kinds.length; i++) {
      if (isParagraph(i) && lines.get(i).endsSentence()) {
        return i;
      }
    }
    return kinds.length;
  }

  private boolean isParagraph(int i) {
    return kinds[i] == null && lines.get(i).words().size() >= SHORTEST_PARAGRAPH;
  }

  /// Whether paragraphs end in a full stop here, so that one without means something.
  private boolean isUsuallyStopped(int from) {
    int stopped = 0;
    int paragraphs = 0;
    for (int i = from; i < kinds.length; i++) {
      if (isParagraph(i)) {
        paragraphs++;
        stopped += lines.get(i).endsSentence() || lines.get(i).text().endsWith(":") ? 1 : 0;
      }
    }
    return stopped >= 3 && stopped >= MOST * paragraphs;
  }

  private void unstopped(int first) {
    boolean list = false;
    for (int i = 0; i < kinds.length; i++) {
      Line line = lines.get(i);
      if (line.endsSentence() || line.text().endsWith(":")) {
        list = line.text().endsWith(":");
      } else if (kinds[i] == null) {
        kinds[i] = kind(i, i > first && !list);
      }
    }
  }

  /// @param mayTell whether a line is a caption here for being without a stop
  private @Nullable Kind kind(int i, boolean mayTell) {
    Line line = lines.get(i);
    boolean cutOff = i == kinds.length - 1 && kinds[i - 1] == null;
    if (isNamesLabel(line) || (mayTell && !cutOff && isCaption(line))) {
      return Kind.CAPTION;
    }
    return isHeading(line) ? Kind.HEADLINE : null;
  }

  /// A line that begins with a quotation is somebody's words, whose name may stand after them.
  private static boolean isCaption(Line line) {
    int words = line.words().size();
    return words > LONGEST_HEADING
        && words <= LONGEST_CAPTION
        && !line.isPost()
        && !Quoted.begins(line.text())
        && !goesOn(line)
        && !isSaid(line)
        && (isLabel(line) || !leadsIntoSpeech(line));
  }

  /// A sentence that is broken off by the end of the line.
  private static boolean goesOn(Line line) {
    return Quoted.open(line.text()) || line.text().matches(".*[,;—–-][\\p{Pe}\\p{Pf}\"']?");
  }

  /// Somebody's words, and that they were said.
  private static boolean isSaid(Line line) {
    return Quoted.any(line.text()) && line.holds("speech");
  }

  /// "The captain wrote: 'Nobody told us'": the last words are said.
  private static boolean leadsIntoSpeech(Line line) {
    int colon = line.text().indexOf(": ");
    return colon >= 0 && Quoted.begins(line.text().substring(colon + 2)) && !isLabel(line);
  }

  /// Whether it ends in a letter or a digit, as what isn't punctuated does.
  private static boolean isLabel(Line line) {
    return Character.isLetterOrDigit(line.text().codePointBefore(line.text().length()));
  }

  /// A caption that lost its credit: no sentence, mostly names, yet not set as a title.
  private static boolean isNamesLabel(Line line) {
    double capitals = LineShape.capitals(line.text());
    return line.words().size() >= SHORTEST_PARAGRAPH
        && beginsWithName(line)
        && line.words().size() <= 40
        && capitals >= 0.55
        && (capitals < 0.95 || line.words().contains("the")) // titles leave out articles
        && !Quoted.any(line.text())
        && !line.holds("speech")
        && isLabel(line);
  }

  /// Two capitalised words at the beginning, neither of them a word that any sentence may begin
  /// with.
  private static boolean beginsWithName(Line line) {
    return Words.raw(line.text(), 2).stream()
        .allMatch(word ->
            Character.isUpperCase(word.charAt(0))
                && !WordLists.get("common").contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isHeading(Line line) {
    return line.words().size() <= 12
        && !Quoted.any(line.text())
        && isLabel(line)
        && Character.isUpperCase(line.text().codePointAt(0));
  }
}
