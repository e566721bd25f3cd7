package org.rashomon.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rashomon.clean.Block.Kind;

/// Finds where the story ends and its readers begin.
///
/// Three steps: the first line after the story's beginning that readers or a comment form write
/// opens a section, unless reported paragraphs follow it; lines right above it that address
/// someone, in a story whose author never does, belong to it; and a story without such a line may
/// still end in readers' opinions, told by the same change of voice.
final class CommentSection {

  private static final CueTable CUES = CueTable.load("comments");
  private static final Pattern SPEAKER = Pattern.compile("\\S{1,30}(?: \\S{1,30}){0,4} says:?");

  /// A story is at least this long before readers speak, in characters.
  private static final int SHORTEST_STORY = 250;

  private final List<Line> lines;
  private final @Nullable Kind[] kinds;
  private final boolean severalSpeak;

  private CommentSection(List<Line> lines, @Nullable Kind[] kinds) {
    this.lines = lines;
    this.kinds = kinds;
    this.severalSpeak = lines.stream().filter(line -> isSpeaker(line.text())).count() >= 2;
  }

  /// The first line that isn't the story's; the number of lines where all are.
  static int start(List<Line> lines, @Nullable Kind[] kinds) {
    return new CommentSection(lines, kinds).start();
  }

  private int start() {
    int body = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (body >= SHORTEST_STORY && isReaders(i) && isSection(i)) {
        return up(i);
      }
      body += isBody(i) ? lines.get(i).text().length() : 0;
    }
    return endsInOpinions();
  }

  private boolean isBody(int i) {
    return kinds[i] == null || kinds[i] == Kind.BODY || kinds[i] == Kind.HEADLINE;
  }

  /// "tomlisk says:" on a line of its own. Once, it leads into a quotation.
  private static boolean isSpeaker(String text) {
    return text.endsWith("says:") && text.length() <= 80 && SPEAKER.matcher(text).matches();
  }

  private boolean isReaders(int i) {
    return role(i).isPresent();
  }

  private Optional<String> role(int i) {
    Line line = lines.get(i);
    String text = line.text();
    if (text.startsWith("“") || text.startsWith("\"")) {
      return Optional.empty();
    }
    return severalSpeak && isSpeaker(text) ? Optional.of("READER") : CUES.meaning(line.words());
  }

  /// Whether what follows isn't reporting: readers outnumber reports.
  private boolean isSection(int from) {
    int readers = 0;
    int reports = 0;
    for (int i = from; i < lines.size(); i++) {
      if (isReaders(i) || isAddressing(i)) {
        readers++;
      } else if (isReport(i)) {
        reports++;
      }
    }
    return readers > reports;
  }

  private boolean isReport(int i) {
    Line line = lines.get(i);
    return isBody(i) && line.holds("reporting") && line.personWords() == 0;
  }

  private boolean isAddressing(int i) {
    return isBody(i) && lines.get(i).personWords() > 0 && !isQuoting(lines.get(i));
  }

  private static boolean isQuoting(Line line) {
    return Quoted.any(line.text()) && line.holds("reporting");
  }

  private int up(int opening) {
    int start = opening;
    for (int i = opening - 1; i >= 0 && !isAuthorPersonal(i); i--) {
      if (isAddressing(i)) {
        start = i;
      } else if (isBody(i)) {
        break;
      }
    }
    return start;
  }

  /// Whether the author, up to the line, writes "I" or "you" now and then.
  private boolean isAuthorPersonal(int end) {
    int body = 0;
    int personal = 0;
    for (int i = 0; i < end; i++) {
      body += isBody(i) ? 1 : 0;
      personal += isAddressing(i) ? 1 : 0;
    }
    return body < 3 || personal > 0.1 * body;
  }

  private int endsInOpinions() {
    int start = lines.size();
    int words = 0;
    boolean opinion = false;
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (isAddressing(i)) {
        words += lines.get(i).personWords();
        opinion |= lines.get(i).holds("opinion");
        start = i;
      } else if (isBody(i)) {
        break;
      }
    }
    boolean quoting = start > 0 && start < lines.size() && Quoted.open(lines.get(start - 1).text());
    boolean enough = words >= 3 && opinion && start < lines.size() && !quoting;
    return enough && !isAuthorPersonal(start) && reportsBefore(start) ? start : lines.size();
  }

  private boolean reportsBefore(int end) {
    int reports = 0;
    for (int i = 0; i < end; i++) {
      reports += isReport(i) || (isBody(i) && isQuoting(lines.get(i))) ? 1 : 0;
    }
    return reports >= 4;
  }
}
