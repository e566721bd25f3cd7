package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Block.Kind;

/// Tells what each line of a page saved as text is. Says "not the story" only on evidence: a line
/// that nothing is known of is body.
final class SavedText {

  private static final CueTable FURNITURE = CueTable.load("furniture");

  /// Titles and bylines stand among so many first lines.
  private static final int HEAD = 6;

  private final List<Line> lines;
  private final @Nullable Kind[] kinds;

  private SavedText(List<Line> lines, @Nullable Kind[] known) {
    this.lines = lines;
    this.kinds = known.clone();
  }

  /// @param title what is known to be the headline, from elsewhere
  static List<Block> blocks(String text, @Nullable String title) {
    List<Line> lines = Line.of(text);
    SavedText saved = new SavedText(lines, new @Nullable Kind[lines.size()]);
    PrintedPages.mark(lines, saved.kinds);
    saved.furniture();
    saved.bylines();
    saved.head(title);
    Labels.mark(lines, saved.kinds);
    saved.comments();
    return saved.blocks();
  }

  /// The paragraphs of a page, whose markup tells headings and captions.
  ///
  /// @param known what the markup says of each, `null` where it says nothing
  static List<Block> blocks(List<Line> lines, @Nullable Kind[] known) {
    SavedText saved = new SavedText(lines, known);
    saved.furniture();
    saved.bylines();
    saved.comments();
    return saved.blocks();
  }

  private void furniture() {
    for (int i = 0; i < kinds.length; i++) {
      Line line = lines.get(i);
      if (kinds[i] != null && kinds[i] != Kind.HEADLINE) {
        continue;
      }
      kinds[i] =
          FURNITURE
              .meaning(line.words())
              .map(Kind::valueOf)
              .filter(kind -> fits(kind, line))
              .or(() -> LineShape.kind(line))
              .orElse(kinds[i]);
    }
  }

  /// What somebody says is the story, whatever its words.
  private static boolean fits(Kind kind, Line line) {
    boolean site = kind == Kind.PROMOTION || kind == Kind.NAVIGATION;
    return !site || !line.endsSentence() || !(Quoted.any(line.text()) || line.holds("speech"));
  }

  /// Who wrote it, and when it came out.
  private void bylines() {
    for (int i = 0; i < Math.min(HEAD, kinds.length); i++) {
      Line line = lines.get(i);
      if (kinds[i] == null && isByline(line)) {
        kinds[i] = Kind.BYLINE;
      } else if (kinds[i] == null && LineShape.isDate(line.text())) {
        kinds[i] = LineShape.endsInTime(line.text()) ? Kind.BYLINE : Kind.DATELINE;
      }
    }
  }

  private void head(@Nullable String title) {
    String headline = null;
    boolean mayOpen = true;
    for (int i = 0; i < Math.min(HEAD, kinds.length); i++) {
      Line line = lines.get(i);
      String text = line.text();
      if (kinds[i] != null) {
        continue;
      }
      if (text.equals(title) || (text.equals(headline) && kinds[i - 1] == Kind.HEADLINE)) {
        headline = text;
        kinds[i] = Kind.HEADLINE;
      } else if (mayOpen && kinds.length > i + 1 && isHeadline(line)) {
        headline = text;
        kinds[i] = Kind.HEADLINE;
      }
      mayOpen &= kinds[i] != null && kinds[i] != Kind.HEADLINE;
    }
    if (headline != null) {
      repeats(headline);
    }
  }

  /// Links to the account itself: what the headline says was said already.
  private void repeats(String headline) {
    boolean said = false;
    for (int i = 0; i < kinds.length; i++) {
      boolean headlines = kinds[i] == null || kinds[i] == Kind.HEADLINE;
      if (headlines && lines.get(i).text().equals(headline)) {
        kinds[i] = said && kinds[i - 1] != Kind.HEADLINE ? Kind.NAVIGATION : kinds[i];
        said = true;
      }
    }
  }

  private static boolean isHeadline(Line line) {
    return !line.endsSentence() && line.words().size() <= 25 && line.words().size() >= 2;
  }

  /// "By Jana Ord", "By JANA ORD | Harbour News"; not "By noon the ferry was gone."
  private static boolean isByline(Line line) {
    List<String> words = line.words();
    return words.size() >= 2
        && words.size() <= 14
        && words.getFirst().equals("by")
        && LineShape.capitals(line.text()) >= 0.7
        && !(line.endsSentence() && words.size() > 5);
  }

  private void comments() {
    int start = CommentSection.start(lines, kinds);
    for (int i = start; i < kinds.length; i++) {
      Kind kind = kinds[i];
      if (kind != Kind.PROMOTION && kind != Kind.NAVIGATION) {
        kinds[i] = Kind.COMMENT;
      }
    }
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(kinds.length);
    for (int i = 0; i < kinds.length; i++) {
      blocks.add(new Block(lines.get(i).span(), Optional.ofNullable(kinds[i]).orElse(Kind.BODY)));
    }
    return blocks;
  }
}
