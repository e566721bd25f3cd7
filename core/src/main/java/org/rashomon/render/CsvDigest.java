package org.rashomon.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.event.brief.Chosen;
import org.rashomon.event.coverage.Coverage;
import org.rashomon.event.coverage.Telling;
import org.rashomon.event.report.Digest;
import org.rashomon.event.timeline.Entry;
import org.rashomon.event.wording.Label;
import org.rashomon.event.wording.LoadedWord;
import org.rashomon.event.wording.Referent;
import org.rashomon.text.Passage;

/// Rows of what is read off all accounts together, in the columns of a report.
final class CsvDigest {

  /// The columns before the place.
  private record Finding(String finding, String id, String kind, String about, String verdict) {}

  private final Texts texts;
  private final List<String> rows = new ArrayList<>();

  CsvDigest(Texts texts) {
    this.texts = texts;
  }

  List<String> rows(Digest digest) {
    digest.wordings().referents().forEach(this::labels);
    for (LoadedWord word : digest.wordings().loaded()) {
      row(new Finding("loaded", word.word(), word.kind().label(), "", ""), word.passage());
    }
    for (int i = 0; i < digest.timeline().size(); i++) {
      Entry entry = digest.timeline().get(i);
      Entry.Phase phase = entry.phase();
      String when = phase == null ? "" : JsonRecords.lower(phase);
      Finding finding = new Finding("timeline", "timeline-" + (i + 1), when, entry.time(), "");
      entry.passages().forEach(passage -> row(finding, passage));
    }
    digest.coverage().rows().forEach(this::coverage);
    for (int i = 0; i < digest.brief().size(); i++) {
      Chosen chosen = digest.brief().get(i);
      row(new Finding("brief", "brief-" + (i + 1), "sentence", "", ""), chosen.passage());
      Finding backing = new Finding("brief", "brief-" + (i + 1), "backing", "", "");
      chosen.backing().forEach(passage -> row(backing, passage));
    }
    return rows;
  }

  private void labels(Referent referent) {
    for (Label label : referent.labels()) {
      String voice = label.ownVoice() ? "own" : "reported";
      String judging = label.loaded() == null ? "" : label.loaded().kind().label();
      row(new Finding("label", referent.name(), voice, label.words(), judging), label.passage());
    }
  }

  private void coverage(Coverage.Row row) {
    String id = row.matter().id();
    String kind = row.matter().kind().label();
    String about = row.matter().about();
    for (Telling telling : row.matter().tellings()) {
      String stance = JsonRecords.lower(telling.stance());
      row(new Finding("coverage", id, kind, about, stance), telling.passage());
    }
    for (String account : row.silent()) {
      row(new Finding("coverage", id, kind, about, "silent"), account, null);
    }
  }

  private void row(Finding finding, Passage passage) {
    row(finding, passage.account(), texts.place(passage));
  }

  private void row(Finding finding, String account, @Nullable Place place) {
    rows.add(
        Csv.row(
            finding.finding(),
            finding.id(),
            finding.kind(),
            finding.about(),
            finding.verdict(),
            account,
            place == null ? null : place.start(),
            place == null ? null : place.end(),
            place == null ? "" : place.exact(),
            "",
            "",
            "",
            ""));
  }
}
