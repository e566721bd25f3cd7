package org.rashomon.render;

import static org.rashomon.render.Markdown.escaped;
import static org.rashomon.render.Markdown.plain;
import static org.rashomon.render.Markdown.strong;
import static org.rashomon.render.Markdown.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.event.report.Finding.Kind;
import org.rashomon.render.page.Cited;
import org.rashomon.render.page.Comparison;
import org.rashomon.render.page.Deal;
import org.rashomon.render.page.Evidence;
import org.rashomon.render.page.Holding;
import org.rashomon.render.page.Mark;
import org.rashomon.render.page.Overview;
import org.rashomon.render.page.Page;
import org.rashomon.render.page.Phrases;
import org.rashomon.render.page.Recorded;
import org.rashomon.render.page.Speech;
import org.rashomon.render.page.Stand;
import org.rashomon.render.page.Story;
import org.rashomon.render.page.Utterance;
import org.rashomon.render.page.When;
import org.rashomon.render.page.Wording;

/// An event's page as Markdown, whole but for the accounts' texts.
///
/// @param transcripts the texts that the page's transcripts have
record MarkdownReport(Page page, Phrases say, Places transcripts, Markdown out) {

  void write() throws IOException {
    out.title(page.title());
    out.line((page.tally().counted(say) + " " + page.tally().judged(say)).strip());
    out.paragraph(page.standing().map(standing -> standing.told(say)).orElse(""));
    for (Page.Twins twins : page.copies()) {
      out.paragraph(twins.told(say));
    }
    out.paragraph(page.unanalysed(say).orElse(""));
    brief();
    stated(Kind.CONFLICT);
    stated(Kind.COMPATIBLE);
    stated(Kind.ALIKE);
    stated(Kind.CLAIM);
    agreed();
    positions();
    timeline();
    coverage();
    said();
    wording();
    stated(Kind.OFFICE);
    stated(Kind.SINGLE);
    stories("accounts.title", page.stories());
    stories("record.transcripts", page.transcripts());
  }

  private void brief() throws IOException {
    heading(Kind.SENTENCE, page.overview().brief());
    for (Overview.Sentence sentence : page.overview().brief()) {
      out.item(0, plain(sentence.words()), List.of(sentence.place()));
      if (!sentence.backing().isEmpty()) {
        out.item(1, say.of("brief.backed"), sentence.backing());
      }
    }
  }

  private void heading(Kind kind, List<?> findings) throws IOException {
    if (!findings.isEmpty()) {
      out.heading("finding." + kind.name());
    }
  }

  private void stated(Kind kind) throws IOException {
    heading(kind, page.of(kind));
    for (Comparison finding : page.of(kind)) {
      String what = say.of("kind", finding.kind()) + ", " + plain(finding.subject());
      out.item(0, strong(what));
      for (Stand stand : finding.stands()) {
        for (Wording wording : stand.wordings()) {
          out.item(1, "“" + plain(wording.words()) + "”", wording.by());
        }
        if (kind == Kind.CONFLICT) {
          sentences(2, stand.evidence());
        }
      }
      for (Mark mark : finding.within()) {
        out.item(1, plain(mark.name(say)) + " " + say.of("head.within"));
      }
    }
  }

  private void sentences(int depth, List<Evidence> evidence) throws IOException {
    for (Evidence each : evidence) {
      out.item(depth, within(each.before(), each.words(), each.after()), List.of(each.place()));
    }
  }

  private void agreed() throws IOException {
    heading(Kind.AGREEMENT, page.deals());
    for (Deal deal : page.deals()) {
      String parties =
          deal.parties().isEmpty() ? "" : ", " + plain(String.join(", ", deal.parties()));
      out.item(0, strong(plain(deal.what())) + parties);
      sentences(1, deal.evidence());
      if (!deal.terms().isEmpty()) {
        out.item(1, say.of("deals.terms"));
        sentences(2, deal.terms());
      }
    }
  }

  private void positions() throws IOException {
    heading(Kind.POSITION, page.holdings());
    for (Holding holding : page.holdings()) {
      out.item(0, strong(plain(holding.issue())));
      for (Holding.Cell cell : holding.cells()) {
        String reported = cell.itself() ? "" : ", " + say.of("positions.reported");
        String stance = say.of("stance", cell.stance()) + reported;
        out.item(1, plain(cell.party()) + " " + stance, cell.by());
      }
    }
  }

  private void timeline() throws IOException {
    heading(Kind.TIME, page.overview().timeline().all());
    for (When when : page.overview().timeline().all()) {
      out.item(0, strong(plain(when.told(say))));
      for (Overview.Sentence each : when.sentences().all()) {
        out.item(1, plain(each.words()), List.of(each.place()));
      }
    }
  }

  private void coverage() throws IOException {
    heading(Kind.COVERAGE, page.overview().strips().all());
    for (Overview.Strip strip : page.overview().strips().all()) {
      out.item(0, say.of("kind." + strip.kind()) + ": " + plain(strip.about()));
      Map<String, List<String>> letters = new TreeMap<>(Comparator.reverseOrder());
      for (Overview.Cell cell : strip.cells()) {
        letters
            .computeIfAbsent(cell.name().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
            .add(cell.mark().letter());
      }
      for (var stance : letters.entrySet()) {
        String who = String.join(", ", stance.getValue());
        out.item(1, who + ": " + say.of("coverage." + stance.getKey()));
      }
    }
  }

  private void said() throws IOException {
    if (page.said() > 0) {
      out.heading("said.title");
    }
    for (Utterance utterance : page.utterances()) {
      out.item(0, speaker(utterance.speaker()));
      out.item(1, plain(utterance.shown()), utterance.by());
      for (Utterance.Variant variant : utterance.variants()) {
        String drift = say.of("drift", variant.drift());
        out.item(1, drift + ": " + Markdown.words(variant.bits()), variant.by());
      }
      record(1, utterance.record().stream().toList());
    }
    for (Speech speech : page.speeches()) {
      out.item(0, speaker(speech.speaker()));
      lines(speech.lines());
    }
    if (!page.terms().isEmpty()) {
      out.item(0, strong(say.of("finding", Kind.TERM)));
      lines(page.terms());
    }
  }

  private String speaker(String name) {
    return strong(name.isEmpty() ? say.of("said.unknown") : plain(name));
  }

  private void lines(List<Speech.Line> lines) throws IOException {
    for (Speech.Line line : lines) {
      out.item(1, words(line), List.of(line.place()));
      record(2, line.record().stream().toList());
    }
  }

  private static String words(Speech.Line line) {
    return switch (line.form()) {
      case DIRECT, TERM ->
          line.pieces().stream()
              .map(piece -> "“" + plain(piece.words()) + "”")
              .collect(Collectors.joining(" "));
      case MIXED, INDIRECT ->
          line.pieces().stream()
              .map(piece -> escaped(piece.words()))
              .collect(Collectors.joining())
              .strip();
    };
  }

  /// What the transcripts hold, as a list at that depth.
  private void record(int depth, List<Recorded> records) throws IOException {
    for (Recorded record : records) {
      for (Recorded.Place place : record.places()) {
        String speaker = place.speaker().isEmpty() ? "" : ", " + plain(place.speaker());
        String how = place.interpreted() ? ", " + say.of("record.interpreted") : "";
        String words = within(place.before(), place.words(), place.after());
        String where = Markdown.place(place.cited(), transcripts);
        out.item(depth, say.of("finding", Kind.CHECK) + speaker + how + ": " + words + " " + where);
      }
      for (Recorded.Held held : record.held()) {
        String verdict = say.of("verdict", held.verdict());
        String words = held.bits().isEmpty() ? "" : ": " + Markdown.words(held.bits());
        String other = held.otherSpeaker();
        String whose = other.isEmpty() ? "" : " " + say.of("record.speaker", plain(other));
        out.item(
            depth, (held.contradicts() ? strong(verdict) : verdict) + words + whose, held.by());
      }
    }
  }

  private void wording() throws IOException {
    if (page.overview().worded()) {
      out.heading("finding.REFERENT");
    }
    for (Overview.Choices choices : page.overview().cast().all()) {
      out.item(0, strong(plain(choices.name())));
      choices(choices.choices());
    }
    for (Overview.Judging judging : page.overview().loaded()) {
      String kind = say.of("loaded." + judging.kind());
      out.item(0, strong(say.of("finding", Kind.LOADED) + ": " + kind));
      choices(judging.words());
    }
  }

  private void choices(List<Overview.Choice> choices) throws IOException {
    for (Overview.Choice choice : choices) {
      String reported =
          choice.reported().accounts() == 0
              ? ""
              : "; " + say.of("wording.reported") + ":" + uses(choice.reported());
      out.item(1, plain(choice.words()) + uses(choice.own()) + reported);
    }
  }

  private String uses(Overview.Uses uses) {
    return uses.first().stream().map(this::use).collect(Collectors.joining());
  }

  private String use(Overview.Use use) {
    Cited place = use.place();
    String times = use.times() > 1 ? " " + say.of("wording.times", use.times()) : "";
    return " " + out.place(place) + times;
  }

  private void stories(String title, List<Story> stories) throws IOException {
    if (!stories.isEmpty()) {
      out.heading(title);
    }
    for (Story story : stories) {
      String file = plain(story.account().path());
      String link = story.link().map(address -> " <" + safe(address) + ">").orElse("");
      String label = plain(story.mark().title());
      out.item(0, strong(story.mark().letter()) + " " + label + " (" + file + ")" + link);
    }
  }

  private static String safe(String url) {
    return url.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E").replace("\n", "");
  }
}
