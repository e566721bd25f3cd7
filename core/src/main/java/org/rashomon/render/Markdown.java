package org.rashomon.render;

import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.render.page.Bit;
import org.rashomon.render.page.Cited;
import org.rashomon.render.page.Evidence;
import org.rashomon.render.page.Finding;
import org.rashomon.render.page.Page;
import org.rashomon.render.page.Phrases;
import org.rashomon.render.page.Speech;
import org.rashomon.render.page.Stand;
import org.rashomon.render.page.Story;
import org.rashomon.render.page.Utterance;

/// An event's page as Markdown, without the accounts' texts.
final class Markdown {

  private static final String SPECIAL = "\\`*_{}[]<>#|~!&";

  private final Page page;
  private final Phrases say;
  private final Texts texts;
  private final StringBuilder out = new StringBuilder();

  Markdown(Page page, Phrases say, Texts texts) {
    this.page = page;
    this.say = say;
    this.texts = texts;
  }

  String text() {
    out.append("# ").append(plain(page.title())).append("\n\n");
    out.append((page.tally().counted(say) + " " + page.tally().judged(say)).strip()).append('\n');
    page.copies().forEach(twins -> out.append('\n').append(twins.told(say)).append('\n'));
    page.unanalysed(say).ifPresent(told -> out.append('\n').append(told).append('\n'));
    findings("differ.title", page.conflicts(), true);
    findings("compatible.title", page.compatible(), false);
    findings("agree.title", page.agreed(), false);
    said();
    findings("offices.title", page.offices(), false);
    findings("single.title", page.single(), false);
    accounts();
    return out.toString();
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
    }
    for (Speech speech : page.speeches()) {
      out.append("- **").append(speaker(speech.speaker())).append("**\n");
      speech.lines().forEach(line -> item("  - ", words(line), List.of(line.place())));
    }
  }

  private void variant(Utterance.Variant variant) {
    String words = variant.bits().stream().map(Markdown::bit).collect(Collectors.joining());
    item("  - ", say.of("drift", variant.drift()) + ": " + words.strip(), variant.by());
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

  private void accounts() {
    heading("accounts.title");
    for (Story story : page.stories()) {
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
