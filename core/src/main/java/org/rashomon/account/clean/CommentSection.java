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
/// still end in readers' opinions, recognised by the same change of voice. Each line is looked at
/// once, and sums over lines are kept, so that the time grows with the text alone.
final class CommentSection {

  private static final CueTable CUES = CueTable.load("comments");
  private static final Pattern SPEAKER = Pattern.compile("\\S{1,30}(?: \\S{1,30}){0,4} says:?");

  /// A story is at least this long before readers speak, in characters.
  private static final int SHORTEST_STORY = 250;

  /// Opinions that end a story without any other sign: so many words of address, after so many
  /// reports.
  private static final int ADDRESSING_WORDS = 3;

  private static final int REPORTS = 4;

  /// So many signs of readers a paragraph, at least, where readers write.
  private static final double LEAST_READERS = 0.25;

  /// What a line does.
  private enum Voice {
    /// Furniture, captions: says nothing of who speaks.
    NONE,
    /// Written by a reader, or by a comment form.
    READER,
    /// A button, or a date with a time of day: stands beneath stories as well as comments.
    BUTTON,
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
    boolean severalSpeak = lines.stream().filter(line -> signed(line) != Voice.NONE).count() >= 2;
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
    Voice said = severalSpeak ? signed(line) : Voice.NONE;
    if (said == Voice.NONE) {
      said = site(line);
    }
    if (said != Voice.NONE) {
      return said;
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

  /// What the words of a site or of a reader say of the line, [Voice#NONE] without any.
  private static Voice site(Line line) {
    String text = line.text();
    if (text.startsWith("“") || text.startsWith("\"")) {
      return Voice.NONE;
    }
    return CUES.meaning(line.words())
        .map(cue -> cue.equals("BUTTON") ? Voice.BUTTON : Voice.READER)
        .orElse(Voice.NONE);
  }

  /// "tomlisk says:" or a date with a time of day, on a line of its own. One leads into a quotation
  /// or tells when the story came out; several sign comments, or the entries of a live report.
  private static Voice signed(Line line) {
    String text = line.text();
    if (text.endsWith("says:") && text.length() <= 80 && SPEAKER.matcher(text).matches()) {
      return Voice.READER;
    }
    return LineShape.isDate(text) && LineShape.endsInTime(text) ? Voice.BUTTON : Voice.NONE;
  }

  private int start() {
    int body = 0;
    for (int i = 0; i < voices.length; i++) {
      boolean opens = voices[i] == Voice.READER || voices[i] == Voice.BUTTON;
      if (body >= SHORTEST_STORY && opens && isSection(i)) {
        return up(i);
      }
      boolean story = voices[i] != Voice.NONE && !opens;
      body += story ? lines.get(i).text().length() : 0;
    }
    return endsInOpinions();
  }

  /// Whether readers outnumber reports from here on, and are a good part of all who write. Buttons
  /// count as far as readers stand beside them.
  private boolean isSection(int from) {
    int address = from(Voice.ADDRESS, from);
    int readers = from(Voice.READER, from) + (isAuthorPersonal(from) ? 0 : address);
    int signs = readers + Math.min(readers, from(Voice.BUTTON, from));
    int reports = from(Voice.REPORT, from);
    int writing = reports + address + from(Voice.PROSE, from);
    return from(Voice.READER, from) > 0 && signs > reports && signs >= LEAST_READERS * writing;
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
