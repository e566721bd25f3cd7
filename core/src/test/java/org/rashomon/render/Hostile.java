package org.rashomon.render;

import org.rashomon.account.quote.Quotation;
import org.rashomon.account.read.Provenance;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.report.Report;

/// A report of accounts that try to act, to break out and to push the page apart.
final class Hostile {

  /// A family emoji of eleven UTF-16 units, an accent of its own, and markup.
  static final String READING = "👨‍👩‍👧‍👦 e\u0301lite <b>40</b>";

  private Hostile() {}

  static Report report() {
    String script = "<script>document.title='owned';alert(1)</script>";
    String attribute = "\" onmouseover=\"alert(2)\" x='";
    Told told =
        new Told("\u202EHostile</title>" + script + "w".repeat(300))
            .account(
                "a\"><img src=x onerror=alert(3)>",
                new Provenance(
                    "javascript:alert(4)", "</style>" + script, attribute, script, attribute),
                "[headline] " + script + attribute,
                "\u202Eabc \u2066" + READING + " were hurt. &lt;script&gt; &#x3C;",
                "x".repeat(10_000),
                "“שלום עולם” she said. " + "م".repeat(2_000),
                "[comment] " + script)
            .account("b", Provenance.UNKNOWN, "Nobody 7 knows. --> ]]> {{7*7}} ${7*7} @if(x)");
    told.quotation("b", Quotation.Form.DIRECT, null, "knows. --> ]]> {{7*7}} ${7*7} @if(x)");
    told.fact(
        Fact.Kind.COUNT,
        script + attribute,
        Fact.Verdict.CONFLICT,
        told.count("a\"><img src=x onerror=alert(3)>", READING, 40),
        told.count("b", "7", 7));
    return told.report();
  }
}
