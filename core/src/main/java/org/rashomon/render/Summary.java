package org.rashomon.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.event.report.Finding.Kind;
import org.rashomon.render.page.Bit;
import org.rashomon.render.page.Cited;
import org.rashomon.render.page.Comparison;
import org.rashomon.render.page.Mark;
import org.rashomon.render.page.Page;
import org.rashomon.render.page.Phrases;
import org.rashomon.render.page.Recorded;
import org.rashomon.render.page.Stand;
import org.rashomon.render.page.Story;
import org.rashomon.render.page.Utterance;
import org.rashomon.text.TerminalLine;

/// The short form of an event's page, for a terminal.
final class Summary {

  private static final int LINES = 30;
  private static final int KEY = 8;
  private static final int NAMED = 4;
  private static final int STANDS = 5;

  private final Page page;
  private final Phrases say;
  private final List<String> lines = new ArrayList<>();

  Summary(Page page, Phrases say) {
    this.page = page;
    this.say = say;
  }

  String text() {
    lines.add(TerminalLine.of(page.title()));
    lines.add((page.tally().counted(say) + " " + page.tally().judged(say)).strip());
    page.copies().stream().limit(2).forEach(twins -> lines.add(twins.told(say)));
    page.unanalysed(say).ifPresent(lines::add);
    page.standing()
        .map(standing -> standing.told(say))
        .filter(told -> !told.isEmpty())
        .ifPresent(lines::add);
    List<String> key = key();
    int room = LINES - key.size();
    part("record.lead", contradicted(), room);
    part("finding.CONFLICT", findings(Kind.CONFLICT), room);
    part("said.altered", altered(), room);
    part("finding.COMPATIBLE", findings(Kind.COMPATIBLE), room);
    part("finding.ALIKE", findings(Kind.ALIKE), room);
    lines.addAll(key);
    return String.join("\n", lines);
  }

  /// As many of the items as there is room for up to that line.
  private void part(String title, List<String> items, int end) {
    int room = end - lines.size() - 2;
    if (items.isEmpty() || room < 2) {
      return;
    }
    lines.add("");
    lines.add(say.of(title));
    fitting(items, room).forEach(item -> lines.add("  " + item));
  }

  /// So many of the items at most; where there are more, the last says how many.
  private List<String> fitting(List<String> items, int most) {
    if (items.size() <= most) {
      return items;
    }
    List<String> shown = new ArrayList<>(items.subList(0, most - 1));
    shown.add(say.count("head.more", items.size() - shown.size()));
    return shown;
  }

  private List<String> findings(Kind kind) {
    return page.of(kind).stream().map(this::finding).toList();
  }

  private String finding(Comparison finding) {
    String within =
        finding.within().stream()
            .map(mark -> " " + mark.letter() + " " + say.of("head.within"))
            .collect(Collectors.joining());
    return say.of("kind", finding.kind())
        + ", "
        + TerminalLine.of(finding.subject())
        + ": "
        + stands(finding.sides())
        + "."
        + within;
  }

  /// As many as a line has room for.
  private String stands(List<Stand> stands) {
    return String.join("; ", fitting(stands.stream().map(this::stand).toList(), STANDS));
  }

  private String stand(Stand stand) {
    String words = TerminalLine.of(stand.words());
    return words + " (" + letters(stand.by()) + ")";
  }

  private List<String> contradicted() {
    return page.contradicted().stream().map(this::contradicted).toList();
  }

  private String contradicted(Page.Contradicted found) {
    Recorded.Held held = found.held();
    String told =
        held.otherSpeaker().isEmpty()
            ? say.of("verdict", held.verdict())
            : say.of("record.speaker", TerminalLine.of(held.otherSpeaker()));
    return TerminalLine.of(found.speaker() + ": " + words(held))
        + " ("
        + letters(held.by())
        + "): "
        + told;
  }

  /// As the account has it, the transcript's words between brackets.
  private static String words(Recorded.Held held) {
    StringBuilder words = new StringBuilder("“");
    for (Bit bit : held.bits()) {
      switch (bit.kind()) {
        case KEPT, THEIRS -> words.append(bit.text());
        case DROPPED -> words.append('[').append(bit.text()).append("] ");
      }
    }
    return words.append('”').toString();
  }

  private List<String> altered() {
    List<String> altered = new ArrayList<>();
    for (Utterance utterance : page.utterances()) {
      for (Utterance.Variant variant : utterance.altered()) {
        altered.add(
            say.of(
                "text.altered",
                TerminalLine.of(utterance.shown()),
                letters(utterance.by()),
                TerminalLine.of(variant.shown()),
                letters(variant.by())));
      }
    }
    return altered;
  }

  private String letters(List<Cited> by) {
    List<String> letters = by.stream().map(Cited::mark).distinct().map(Mark::letter).toList();
    return letters.size() <= NAMED
        ? String.join(", ", letters)
        : String.join(", ", letters.subList(0, NAMED))
            + " "
            + say.count("head.more", letters.size() - NAMED);
  }

  private List<String> key() {
    List<String> key = new ArrayList<>(List.of("", say.of("accounts.title")));
    fitting(page.stories().stream().map(Summary::story).toList(), KEY)
        .forEach(story -> key.add("  " + story));
    return key;
  }

  private static String story(Story story) {
    String title = TerminalLine.of(story.mark().title());
    return story.mark().letter()
        + "  "
        + title
        + " ("
        + TerminalLine.of(story.account().path())
        + ")";
  }
}
