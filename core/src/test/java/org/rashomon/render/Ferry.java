package org.rashomon.render;

import static org.rashomon.event.collate.Family.Edit.Op.DROP;
import static org.rashomon.event.collate.Family.Edit.Op.KEEP;
import static org.rashomon.event.collate.Family.Edit.Op.REPLACE;

import org.rashomon.account.quote.Quotation;
import org.rashomon.account.read.Provenance;
import org.rashomon.event.collate.Family.Drift;
import org.rashomon.event.collate.Family.Edit;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.report.Compared;
import org.rashomon.event.report.Report;

/// A report with something of every kind that a page shows.
final class Ferry {

  private Ferry() {}

  static Report report() {
    return compared().report();
  }

  static Compared compared() {
    Told told = accounts();
    quotations(told);
    facts(told);
    families(told);
    return told.compared();
  }

  private static Told accounts() {
    return new Told("Ferry runs aground off Skerrin Head")
        .account(
            "courier",
            new Provenance(
                "https://courier.example/ferry",
                "Ansel Courier",
                "Ferry runs aground",
                null,
                "2031-03-04"),
            "[headline] Ferry runs aground off Skerrin Head",
            "[byline] By Tamsin Orrell",
            "Fourteen people were hurt when a ferry struck rocks, and the rescue took almost three"
                + " hours.",
            "“The bridge had no warning at all of the rocks ahead,” said Harbour Master Edda Lorne.",
            "“The weather was fair,” Lorne added. “The lights were lit.”",
            "[caption] The ferry last summer.",
            "[comment] Always said that captain was a menace! “Sack him,” says everyone.")
        .account(
            "gazette",
            Provenance.UNKNOWN,
            "A ferry with 212 aboard ran onto rocks on Tuesday, injuring 19.",
            "The rescue lasted more than four hours, although the coastguard spoke of two hours.",
            "“The bridge had no warning of the rocks,” Edda Lorne, the port director, said.")
        .account(
            "herald",
            new Provenance(null, "Northern Herald", null, null, null),
            "All 212 passengers are safe after a rescue of less than three hours.",
            "Harbour Master Edda Lorne said: “The crew had no warning at all of the rocks ahead.”",
            "The “iron duchess”, as islanders call her, will be towed on Friday.")
        .account(
            "mirror",
            new Provenance(null, "Skerrin Mirror", null, null, null),
            "All 212 passengers are safe after a rescue of less than three hours.",
            "Harbour Master Edda Lorne said that there was no warning.")
        .party("edda-lorne", "Edda Lorne");
  }

  private static void quotations(Told told) {
    told.quotation(
            "courier",
            Quotation.Form.DIRECT,
            "edda-lorne",
            "The bridge had no warning at all of the rocks ahead,")
        .quotation(
            "courier",
            Quotation.Form.DIRECT,
            "edda-lorne",
            "The weather was fair,",
            "The lights were lit.")
        .quotation(
            "gazette",
            Quotation.Form.DIRECT,
            "edda-lorne",
            "The bridge had no warning of the rocks,")
        .quotation(
            "herald",
            Quotation.Form.DIRECT,
            "edda-lorne",
            "The crew had no warning at all of the rocks ahead.")
        .quotation("herald", Quotation.Form.TERM, null, "iron duchess")
        .quotation("mirror", Quotation.Form.INDIRECT, "edda-lorne", "that there was no warning");
  }

  private static void facts(Told told) {
    told.fact(
            Fact.Kind.DURATION,
            "rescue",
            Fact.Verdict.CONFLICT,
            told.range("courier", "almost three hours", 160.0, 180.0),
            told.range("gazette", "more than four hours", 240.0, null),
            told.range("gazette", "two hours", 105.0, 135.0),
            told.range("herald", "less than three hours", null, 180.0))
        .fact(
            Fact.Kind.COUNT,
            "injured",
            Fact.Verdict.CONFLICT,
            told.count("courier", "Fourteen", 14),
            told.count("gazette", "19", 19))
        .fact(
            Fact.Kind.ROLE,
            "Edda Lorne",
            Fact.Verdict.CONFLICT,
            told.words("courier", "Harbour Master"),
            told.words("gazette", "port director"),
            told.words("herald", "Harbour Master"))
        .fact(
            Fact.Kind.COUNT,
            "aboard",
            Fact.Verdict.AGREE,
            told.count("gazette", "212", 212),
            told.count("herald", "212", 212))
        .copy(0.62, "herald", "mirror");
  }

  private static void families(Told told) {
    told.family(
        "edda-lorne",
        told.member(
            "courier",
            0,
            Drift.VERBATIM,
            new Edit(
                KEEP,
                "The bridge had no warning at all of the rocks ahead,",
                "The bridge had no warning at all of the rocks ahead,")),
        told.member(
            "gazette",
            0,
            Drift.SPLICED,
            new Edit(KEEP, "The bridge had no warning", "The bridge had no warning"),
            new Edit(DROP, "at all", ""),
            new Edit(KEEP, "of the rocks", "of the rocks"),
            new Edit(DROP, "ahead", "")),
        told.member(
            "herald",
            0,
            Drift.REWORDED,
            new Edit(KEEP, "The", "The"),
            new Edit(REPLACE, "bridge", "crew"),
            new Edit(
                KEEP,
                "had no warning at all of the rocks ahead",
                "had no warning at all of the rocks ahead")),
        told.member("mirror", 0, Drift.INDIRECT));
  }
}
