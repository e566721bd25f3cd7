package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.text.CodePoints;
import org.rashomon.text.Span;

/// Lays out the accounts' texts, once all findings are known.
record Stories(Draft draft) {

  List<Story> all() {
    return draft.witnesses().stream().map(witness -> story(witness.account())).toList();
  }

  /// The transcripts that findings lead to, whole: nothing is set aside in them.
  List<Story> transcripts() {
    return draft.report().verification().cited().stream().map(this::transcript).toList();
  }

  private Story transcript(Account transcript) {
    String text = transcript.text();
    Setting setting = new Setting(text, draft.transcripts().of(transcript.id()));
    List<Story.Paragraph> paragraphs =
        Lines.of(text, new Span(0, text.length())).stream().map(setting::paragraph).toList();
    return new Story(
        draft.transcripts().mark(transcript.id()),
        transcript,
        List.of(new Story.Section(Block.Kind.BODY, paragraphs)),
        Optional.empty());
  }

  private Story story(Account account) {
    Setting setting = new Setting(account.text(), draft.accounts().of(account.id()));
    List<Story.Section> sections = new ArrayList<>();
    List<Story.Paragraph> paragraphs = new ArrayList<>();
    List<Block> blocks = account.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      for (Span line : Lines.of(account.text(), block.span())) {
        paragraphs.add(setting.paragraph(line));
      }
      boolean ends = i + 1 == blocks.size() || blocks.get(i + 1).kind() != block.kind();
      if (ends && !paragraphs.isEmpty()) {
        sections.add(new Story.Section(block.kind(), paragraphs));
        paragraphs = new ArrayList<>();
      }
    }
    return new Story(draft.accounts().mark(account.id()), account, sections, shared(account.id()));
  }

  /// Sets one text's paragraphs, in order.
  private static final class Setting {

    private final Nesting nesting;
    private final CodePoints points;
    private int end;
    private int gap;

    Setting(String text, List<Highlight> highlights) {
      nesting = new Nesting(text, highlights);
      points = new CodePoints(text);
    }

    Story.Paragraph paragraph(Span line) {
      Span at = points.of(line);
      boolean follows = at.start() == end + gap;
      gap = at.start() - end;
      end = at.end();
      return new Story.Paragraph(at.start(), follows, nesting.paragraph(line));
    }
  }

  private Optional<Story.Shared> shared(String account) {
    return draft.report().event().copies().stream()
        .filter(copy -> copy.accounts().contains(account))
        .findFirst()
        .map(copy -> new Story.Shared(others(copy, account), copy.percent()));
  }

  private List<Mark> others(Copy copy, String account) {
    return copy.accounts().stream()
        .filter(id -> !id.equals(account))
        .map(draft.accounts()::mark)
        .toList();
  }
}
