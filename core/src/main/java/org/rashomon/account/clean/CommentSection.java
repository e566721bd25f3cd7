package org.rashomon.account.clean;

import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Block.Kind;

/// Finds where the story ends and its readers begin.
///
/// Three steps: the first line after the story's beginning that readers or a comment form write
/// opens a section, unless more reports than readers follow it; lines right above it that address
/// someone, in a story whose author never does, belong to it; and a story without such a line may
/// still end in readers' opinions, told by the same change of voice. Each line is looked at once,
/// and sums over lines are kept, so that the time grows with the text alone.
final class CommentSection {

  private static final CueTable CUES = CueTable.load("comments");
  private static final Pattern SPEAKER = Pattern.compile("\\S{1,30}(?: \\S{1,30}){0,4} says:?");

  /// A story is at least this long before readers speak, in characters.
  private static final int SHORTEST_STORY = 250;

  /// Opinions that end a story without any other sign: so many words of address, after so many
  /// reports.
  private static final int ADDRESSING_WORDS = 3;

  private static final int REPORTS = 4;

  /// What a line does.
  private enum Voice {
    /// Furniture, captions: says nothing of who speaks.
    NONE,
    /// Written by a reader, or by a comment form.
    READER,
    /// Addresses someone, or says "I".
    ADDRESS,
    REPORT,
    PROSE
  }

  private final List<Line> lines;
  private final Voice[] voices;

  /// Lines of each voice before the index.
  private final EnumMap<Voice, int[]> before = new EnumMap<>(Voice.class);

  private CommentSection(List<Line> lines, @Nullable Kind[] kinds) {
    this.lines = lines;
    this.voices = new Voice[lines.size()];
    for (Voice voice : Voice.values()) {
      before.put(voice, new int[lines.size() + 1]);
    }
    boolean severalSpeak = lines.stream().filter(CommentSection::isSigned).count() >= 2;
    for (int i = 0; i < voices.length; i++) {
      voices[i] = voice(lines.get(i), kinds[i], severalSpeak);
      int at = i;
      before.forEach((voice, sums) -> sums[at + 1] = sums[at] + (voices[at] == voice ? 1 : 0));
    }
  }

  /// The first line that isn't the story's; the number of lines where all are.
  static int start(List<Line> lines, @Nullable Kind[] kinds) {
    return new CommentSection(lines, kinds).start();
  }

  private static Voice voice(Line line, @Nullable Kind kind, boolean severalSpeak) {
    if (isReader(line) || (severalSpeak && isSigned(line))) {
      return Voice.READER;
    }
    if (kind != null && kind != Kind.BODY && kind != Kind.HEADLINE) {
      return Voice.NONE;
    }
    boolean reports = line.holds("reporting");
    if (line.personWords() > 0 && !(reports && Quoted.any(line.text()))) {
      return Voice.ADDRESS;
    }
    return reports ? Voice.REPORT : Voice.PROSE;
  }

  private static boolean isReader(Line line) {
    String text = line.text();
    boolean quoted = text.startsWith("“") || text.startsWith("\"");
    return !quoted && CUES.meaning(line.words()).isPresent();
  }

  /// "tomlisk says:" or a date with a time of day, on a line of its own. One leads into a quotation
  /// or tells when the story came out; several sign comments.
  private static boolean isSigned(Line line) {
    String text = line.text();
    return (text.endsWith("says:") && text.length() <= 80 && SPEAKER.matcher(text).matches())
        || (LineShape.isDate(text) && LineShape.endsInTime(text));
  }

  private int start() {
    int body = 0;
    for (int i = 0; i < voices.length; i++) {
      if (body >= SHORTEST_STORY && voices[i] == Voice.READER && isSection(i)) {
        return up(i);
      }
      boolean told = voices[i] != Voice.NONE && voices[i] != Voice.READER;
      body += told ? lines.get(i).text().length() : 0;
    }
    return endsInOpinions();
  }

  /// Whether readers outnumber reports from here on.
  private boolean isSection(int from) {
    int readers = from(Voice.READER, from) + from(Voice.ADDRESS, from);
    return readers > from(Voice.REPORT, from);
  }

  private int from(Voice voice, int from) {
    return before(voice, voices.length) - before(voice, from);
  }

  private int before(Voice voice, int end) {
    int[] sums = before.get(voice);
    return sums == null ? 0 : sums[end];
  }

  private int up(int opening) {
    int start = opening;
    for (int i = opening - 1; i >= 0 && !isAuthorPersonal(i); i--) {
      if (voices[i] == Voice.ADDRESS || (i == opening - 1 && isName(lines.get(i)))) {
        start = i;
      } else if (voices[i] != Voice.NONE) {
        break;
      }
    }
    return start;
  }

  /// A commenter's name on a line of its own.
  private static boolean isName(Line line) {
    return line.words().size() <= 3 && !line.endsSentence();
  }

  /// Whether the author, up to the line, writes "I" or "you" now and then.
  private boolean isAuthorPersonal(int end) {
    int personal = before(Voice.ADDRESS, end);
    int body = personal + before(Voice.REPORT, end) + before(Voice.PROSE, end);
    return body < 3 || personal > 0.1 * body;
  }

  private int endsInOpinions() {
    int start = voices.length;
    int words = 0;
    boolean opinion = false;
    for (int i = voices.length - 1; i >= 0; i--) {
      if (voices[i] == Voice.ADDRESS) {
        words += lines.get(i).personWords();
        opinion |= lines.get(i).holds("opinion");
        start = i;
      } else if (voices[i] != Voice.NONE) {
        break;
      }
    }
    boolean quoting = start > 0 && Quoted.open(lines.get(start - 1).text());
    boolean readers =
        words >= ADDRESSING_WORDS
            && opinion
            && !quoting
            && !isAuthorPersonal(start)
            && before(Voice.REPORT, start) >= REPORTS;
    return readers ? start : voices.length;
  }
}
