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
    return line(account.id())
        + "  "
        + line(account.label())
        + "  ("
        + phrases.of("text.account", story, aside)
        + (account.isAnalysed() ? "" : "; " + phrases.of("text.unanalysed", account.language()))
        + ")";
  }

  @Override
  public String quotation(Witness witness, int index, Optional<Parties> parties) {
    Quotation quotation = witness.quotations().get(index);
    String speaker = Speaker.of(witness, index, parties).map(Speaker::name).orElse("?");
    String words = line(quotation.extent().in(witness.text()));
    return line(Finding.Said.id(witness.id(), index))
        + "  "
        + line(speaker)
        + ": "
        + switch (quotation.form()) {
          case DIRECT, TERM -> "“" + words + "”";
          case MIXED, INDIRECT -> words;
        };
  }

  @Override
  public String event(Event event) {
    return line(event.id())
        + "  "
        + line(event.title())
        + "  ("
        + line(String.join(", ", event.accounts()))
        + ")";
  }

  @Override
  public String check(Check check, Witness witness, Optional<Account> transcript) {
    StringBuilder text = new StringBuilder(Json.lower(check.verdict()));
    text.append("  ").append(line(Finding.Said.id(witness.id(), check.quotation()))).append("  ");
    String speaker =
        Speaker.of(witness, check.quotation(), Optional.empty()).map(Speaker::name).orElse("?");
    text.append(line(speaker)).append(": “");
    List<String> quoted = check.quoted().stream().map(span -> span.in(witness.text())).toList();
    text.append(line(String.join("” … “", quoted))).append("”");
    if (check.said() != null) {
      Account said = transcript.orElseThrow();
      text.append("\n  ").append(line(said.id())).append(": ");
      text.append(line(check.said().span().in(said.text())));
    }
    if (check.speakerAgrees() != null && !check.speakerAgrees()) {
      text.append("\n  ").append(phrases.of("text.check.speaker"));
    }
    if (check.interpreted()) {
      text.append("\n  ").append(phrases.of("text.check.interpreted"));
    }
    check.changes().forEach(edit -> text.append("\n  ").append(line(change(edit))));
    return text.toString();
  }

  /// `[powers → owners]`; with nothing before the arrow words were added, with nothing after it
  /// they were left out.
  static String change(Edit edit) {
    return "[" + edit.full() + " → " + edit.other() + "]";
  }

  /// The text on one line, without anything that a terminal would act on.
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(line, c));
    return line.toString().strip();
  }

  private static void append(StringBuilder line, int c) {
    if (Character.isWhitespace(c)) {
      if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (Character.isISOControl(c) || turnsDirection(c)) {
      line.append('\uFFFD');
    } else {
      line.appendCodePoint(c);
    }
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
