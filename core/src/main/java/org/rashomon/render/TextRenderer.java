package org.rashomon.render;

import java.util.List;
import java.util.Optional;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.account.quote.Quotation;
import org.rashomon.archive.group.Event;
import org.rashomon.event.check.Check;
import org.rashomon.event.collate.Family.Edit;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.report.Finding;
import org.rashomon.event.report.Report;
import org.rashomon.event.witness.Witness;
import org.rashomon.render.page.Page;
import org.rashomon.render.page.Phrases;
import org.rashomon.text.Span;
import org.rashomon.text.TerminalLine;

/// Prints records and a report's summary for a reader at a terminal.
///
/// Accounts are other people's texts: what could steer a terminal or turn the direction of writing
/// round is printed as U+FFFD.
public final class TextRenderer implements RecordRenderer {

  private final Phrases phrases = new Phrases();

  /// The event, its counts and its conflicts with who says what, in at most 30 lines.
  public String report(Report report) {
    return new Summary(Page.whole(report), phrases).text();
  }

  @Override
  public String account(Account account) {
    long aside = account.blocks().stream().filter(block -> !block.kind().tellsStory()).count();
    int story = account.story().stream().map(Block::span).mapToInt(Span::length).sum();
    return TerminalLine.of(account.id())
        + "  "
        + TerminalLine.of(account.label())
        + "  ("
        + phrases.of("text.account", story, aside)
        + (account.isAnalysed() ? "" : "; " + phrases.of("text.unanalysed", account.language()))
        + ")";
  }

  @Override
  public String quotation(Witness witness, int index, Optional<Parties> parties) {
    Quotation quotation = witness.quotations().get(index);
    String speaker = Speaker.of(witness, index, parties).map(Speaker::name).orElse("?");
    String words = TerminalLine.of(quotation.extent().in(witness.text()));
    return TerminalLine.of(Finding.Said.id(witness.id(), index))
        + "  "
        + TerminalLine.of(speaker)
        + ": "
        + switch (quotation.form()) {
          case DIRECT, TERM -> "“" + words + "”";
          case MIXED, INDIRECT -> words;
        };
  }

  @Override
  public String event(Event event) {
    return TerminalLine.of(event.id())
        + "  "
        + TerminalLine.of(event.title())
        + "  ("
        + TerminalLine.of(String.join(", ", event.accounts()))
        + ")";
  }

  @Override
  public String check(Check check, Witness witness, Optional<Account> transcript) {
    StringBuilder text = new StringBuilder(Json.lower(check.verdict()));
    text.append("  ")
        .append(TerminalLine.of(Finding.Said.id(witness.id(), check.quotation())))
        .append("  ");
    String speaker =
        Speaker.of(witness, check.quotation(), Optional.empty()).map(Speaker::name).orElse("?");
    text.append(TerminalLine.of(speaker)).append(": “");
    List<String> quoted = check.quoted().stream().map(span -> span.in(witness.text())).toList();
    text.append(TerminalLine.of(String.join("” … “", quoted))).append("”");
    if (check.said() != null) {
      Account said = transcript.orElseThrow();
      text.append("\n  ").append(TerminalLine.of(said.id())).append(": ");
      text.append(TerminalLine.of(check.said().span().in(said.text())));
    }
    if (check.speakerAgrees() != null && !check.speakerAgrees()) {
      text.append("\n  ").append(phrases.of("text.check.speaker"));
    }
    if (check.interpreted()) {
      text.append("\n  ").append(phrases.of("text.check.interpreted"));
    }
    check.changes().forEach(edit -> text.append("\n  ").append(TerminalLine.of(change(edit))));
    return text.toString();
  }

  /// `[powers → owners]`; with nothing before the arrow words were added, with nothing after it
  /// they were left out.
  static String change(Edit edit) {
    return "[" + edit.full() + " → " + edit.other() + "]";
  }
}
