package org.rashomon.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.render.page.Bit;
import org.rashomon.render.page.Cited;
import org.rashomon.render.page.Evidence;
import org.rashomon.render.page.Finding;
import org.rashomon.render.page.Overview;
import org.rashomon.render.page.Page;
import org.rashomon.render.page.Part;
import org.rashomon.render.page.Phrases;
import org.rashomon.render.page.Recorded;
import org.rashomon.render.page.Speech;
import org.rashomon.render.page.Stand;
import org.rashomon.render.page.Story;
import org.rashomon.render.page.Utterance;
import org.rashomon.render.page.When;

/// An event's page as Markdown, without the accounts' texts.
final class Markdown {

  private static final String SPECIAL = "\\`*_{}[]<>#|~!&";

  private final Page page;
  private final Phrases say;
  private final Texts texts;
  private final Texts transcripts;
  private final StringBuilder out = new StringBuilder();

  /// @param transcripts the texts that the page's transcripts have
  Markdown(Page page, Phrases say, Texts texts, Texts transcripts) {
    this.page = page;
    this.say = say;
    this.texts = texts;
    this.transcripts = transcripts;
  }

  String text() {
    out.append("# ").append(plain(page.title())).append("\n\n");
    out.append((page.tally().counted(say) + " " + page.tally().judged(say)).strip()).append('\n');
    page.standing().map(standing -> standing.told(say)).ifPresent(this::paragraph);
    page.copies().forEach(twins -> out.append('\n').append(twins.told(say)).append('\n'));
    page.unanalysed(say).ifPresent(told -> out.append('\n').append(told).append('\n'));
    brief();
    findings("differ.title", page.conflicts(), true);
    left(Part.CONFLICTS);
    findings("compatible.title", page.compatible(), false);
    findings("agree.title", page.agreed(), false);
    left(Part.VALUES);
    timeline();
    coverage();
    said();
    wording();
    findings("offices.title", page.offices(), false);
    left(Part.OFFICES);
    findings("single.title", page.single(), false);
    left(Part.SINGLE);
    accounts();
    return out.toString();
  }

  /// What has no room stands in the data file only.
  private void left(Part... parts) {
    int left = Stream.of(parts).mapToInt(page::leftOut).sum();
    if (left > 0) {
      out.append("\n*").append(Phrases.capital(say.count("left", left))).append("*\n");
    }
  }

  private void paragraph(String text) {
    if (!text.isEmpty()) {
      out.append('\n').append(text).append('\n');
    }
  }

  private void findings(String title, List<Finding> findings, boolean sentences) {
    if (findings.isEmpty()) {
      return;
    }
    heading(title);
    for (Finding finding : findings) {
      out.append("- **").append(say.of("kind", finding.kind())).append(", ");
      out.append(plain(finding.subject())).append("**\n");
      finding.stands().forEach(stand -> stand(stand, sentences));
      if (finding.more() > 0) {
        out.append("  - *")
            .append(Phrases.capital(say.count("left.values", finding.more())))
            .append("*\n");
      }
      finding
          .within()
          .forEach(mark ->
              out.append("  - ")
                  .append(plain(mark.name(say)))
                  .append(' ')
                  .append(say.of("head.within"))
                  .append('\n'));
    }
  }

  private void stand(Stand stand, boolean sentences) {
    stand
        .wordings()
        .forEach(wording -> item("  - ", "“" + plain(wording.words()) + "”", wording.by()));
    if (sentences) {
      stand.evidence().forEach(this::sentence);
    }
  }

  private void sentence(Evidence evidence) {
    String sentence =
        escaped(evidence.before()).stripLeading()
            + "**"
            + plain(evidence.words())
            + "**"
            + escaped(evidence.after()).stripTrailing();
    item("    - ", sentence, List.of(evidence.place()));
  }

  private void said() {
    if (page.said() == 0) {
      return;
    }
    heading("said.title");
    for (Utterance utterance : page.utterances()) {
      out.append("- **").append(speaker(utterance.speaker())).append("**\n");
      item("  - ", plain(utterance.shown()), utterance.by());
      utterance.variants().forEach(this::variant);
      utterance.record().ifPresent(record -> record("  ", record));
    }
    for (Speech speech : page.speeches()) {
      out.append("- **").append(speaker(speech.speaker())).append("**\n");
      speech.lines().forEach(this::line);
    }
    left(Part.UTTERANCES, Part.QUOTES);
  }

  private void line(Speech.Line line) {
    item("  - ", words(line), List.of(line.place()));
    line.record().ifPresent(record -> record("    ", record));
  }

  /// What the transcripts hold, as a list at that depth.
  private void record(String indent, Recorded record) {
    for (Recorded.Place place : record.places()) {
      Cited cited = place.cited();
      out.append(indent).append("- ").append(say.of("record.title"));
      if (!place.speaker().isEmpty()) {
        out.append(", ").append(plain(place.speaker()));
      }
      if (place.interpreted()) {
        out.append(", ").append(say.of("record.interpreted"));
      }
      out.append(": ").append(escaped(place.before()).stripLeading());
      out.append("**").append(plain(place.words())).append("**");
      out.append(escaped(place.after()).stripTrailing());
      out.append(' ').append(place(cited, transcripts)).append('\n');
    }
    record.held().forEach(held -> held(indent, held));
  }

  private void held(String indent, Recorded.Held held) {
    String verdict = say.of("verdict", held.verdict());
    String marked = held.contradicts() ? "**" + verdict + "**" : verdict;
    String other =
        held.otherSpeaker().isEmpty()
            ? ""
            : " " + say.of("record.speaker", plain(held.otherSpeaker()));
    String words = held.bits().isEmpty() ? "" : ": " + words(held.bits());
    item(indent + "- ", marked + words + other, held.by());
  }

  private static String words(List<Bit> bits) {
    return bits.stream().map(Markdown::bit).collect(Collectors.joining()).strip();
  }

  private void variant(Utterance.Variant variant) {
    String words = words(variant.bits());
    item("  - ", say.of("drift", variant.drift()) + ": " + words, variant.by());
  }

  private static String bit(Bit bit) {
    return switch (bit.kind()) {
      case KEPT -> escaped(bit.text());
      case DROPPED -> "~~" + plain(bit.text()) + "~~";
      case THEIRS -> "**" + plain(bit.text()) + "**";
    };
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

  private void brief() {
    if (!page.overview().brief().isEmpty()) {
      heading("brief.title");
    }
    for (Overview.Sentence sentence : page.overview().brief()) {
      item("- ", plain(sentence.words()), List.of(sentence.place()));
      if (!sentence.backing().isEmpty()) {
        item("  - ", say.of("brief.backed"), sentence.backing());
      }
    }
  }

  private void timeline() {
    if (!page.overview().timeline().isEmpty()) {
      heading("timeline.title");
    }
    for (When when : page.overview().timeline()) {
      out.append("- **").append(plain(when.told(say))).append("**\n");
      when.sentences().forEach(each -> item("  - ", plain(each.words()), List.of(each.place())));
      if (when.more() > 0) {
        out.append("  - *").append(Phrases.capital(say.count("left", when.more()))).append("*\n");
      }
    }
    left(Part.TIMES);
  }

  private void coverage() {
    if (!page.overview().strips().isEmpty()) {
      heading("coverage.title");
    }
    for (Overview.Strip strip : page.overview().strips()) {
      out.append("- ").append(say.of("kind." + strip.kind())).append(": ");
      out.append(plain(strip.about())).append('\n');
      Map<String, List<String>> letters = new TreeMap<>(Comparator.reverseOrder());
      strip
          .cells()
          .forEach(cell ->
              letters
                  .computeIfAbsent(cell.name().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                  .add(cell.mark().letter()));
      letters.forEach((stance, who) ->
          out.append("  - ")
              .append(String.join(", ", who))
              .append(": ")
              .append(say.of("coverage." + stance))
              .append('\n'));
    }
    left(Part.STRIPS);
  }

  private void wording() {
    if (!page.overview().worded()) {
      return;
    }
    heading("wording.title");
    for (Overview.Choices choices : page.overview().cast()) {
      out.append("- **").append(plain(choices.name())).append("**\n");
      choices.choices().forEach(this::choice);
    }
    for (Overview.Judging judging : page.overview().loaded()) {
      out.append("- **").append(say.of("loaded.title")).append(": ");
      out.append(say.of("loaded." + judging.kind())).append("**\n");
      judging.words().forEach(this::choice);
    }
    left(Part.REFERENTS, Part.JUDGING);
  }

  private void choice(Overview.Choice choice) {
    out.append("  - ").append(plain(choice.words()));
    uses(choice.own());
    if (choice.reported().accounts() > 0) {
      out.append("; ").append(say.of("wording.reported")).append(':');
      uses(choice.reported());
    }
    out.append('\n');
  }

  private void uses(Overview.Uses uses) {
    uses.first().forEach(this::use);
    if (uses.more() > 0) {
      out.append(' ').append(say.count("head.more", uses.more()));
    }
  }

  private void use(Overview.Use use) {
    out.append(' ').append(place(use.place()));
    if (use.times() > 1) {
      out.append(' ').append(say.of("wording.times", use.times()));
    }
  }

  private void accounts() {
    stories("accounts.title", page.stories());
    if (!page.transcripts().isEmpty()) {
      stories("record.transcripts", page.transcripts());
    }
  }

  private void stories(String title, List<Story> stories) {
    heading(title);
    for (Story story : stories) {
      out.append("- **").append(story.mark().letter()).append("** ");
      out.append(plain(story.mark().title())).append(" (");
      out.append(plain(story.account().path())).append(")");
      story.link().ifPresent(link -> out.append(" <").append(address(link)).append('>'));
      out.append('\n');
    }
  }

  private void heading(String phrase) {
    out.append("\n## ").append(say.of(phrase)).append("\n\n");
  }

  private void item(String bullet, String words, List<Cited> by) {
    out.append(bullet).append(words);
    by.forEach(place -> out.append(' ').append(place(place)));
    out.append('\n');
  }

  private String place(Cited cited) {
    return place(cited, texts);
  }

  private static String place(Cited cited, Texts texts) {
    Place place = texts.place(cited.passage());
    return "(" + cited.mark().letter() + " " + place.start() + "–" + place.end() + ")";
  }

  private String speaker(String name) {
    return name.isEmpty() ? say.of("said.unknown") : plain(name);
  }

  /// On one line, with nothing in it that Markdown or HTML would act on.
  private static String plain(String text) {
    return escaped(text).strip();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .forEach(c -> {
          if (SPECIAL.indexOf(c) >= 0) {
            escaped.append('\\');
          }
          escaped.appendCodePoint(c);
        });
    return escaped.toString();
  }

  private static String address(String url) {
    return url.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E").replace("\n", "");
  }
}
