package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A block of a story as the lines of other accounts are compared with it.
///
/// @param block its number among all the account's blocks
/// @param words in small letters, apart by spaces, without marks
/// @param isLabel whether it may be site furniture at all, as it is where unrelated accounts have
///   it too: not the headline that opens an account, which others may bear as well, and no sentence
///   but one that speaks to the reader
/// @param isReport whether it is a sentence long enough that two accounts have it by copying
public record StoryLine(int block, String words, boolean isLabel, boolean isReport) {

  /// Longer lines are prose.
  private static final int MOST_WORDS = 40;

  /// Shorter sentences coincide ("Nobody was hurt."), in words.
  private static final int SHORTEST_REPORT = 6;

  /// The blocks of the account's story, in order.
  public static List<StoryLine> of(Account account) {
    return of(account, Block.Kind::tellsStory);
  }

  /// The same with captions, which tell of the story's event in words of their own.
  public static List<StoryLine> withCaptions(Account account) {
    return of(account, kind -> kind.tellsStory() || kind == Block.Kind.CAPTION);
  }

  private static List<StoryLine> of(Account account, Predicate<Block.Kind> wanted) {
    List<StoryLine> story = new ArrayList<>();
    for (int i = 0; i < account.blocks().size(); i++) {
      Block block = account.blocks().get(i);
      if (wanted.test(block.kind())) {
        Line line = Line.of(account.text(), block.span());
        boolean heads = i == 0 || line.text().equals(account.provenance().title());
        story.add(
            new StoryLine(
                i,
                String.join(" ", line.words()),
                !heads && isLabel(line, block.kind()),
                isReport(line)));
      }
    }
    return story;
  }

  private static boolean isLabel(Line line, Block.Kind kind) {
    if (line.words().size() > MOST_WORDS || Quoted.phrase(line.text()) || line.isPost()) {
      return false;
    }
    return line.personWords() > 0
        || (kind != Block.Kind.DATELINE && !line.endsSentence() && !line.text().endsWith(":"));
  }

  private static boolean isReport(Line line) {
    return line.endsSentence() && line.words().size() >= SHORTEST_REPORT && line.personWords() == 0;
  }
}
