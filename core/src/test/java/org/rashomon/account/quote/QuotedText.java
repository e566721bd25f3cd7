package org.rashomon.account.quote;

import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Parsed;
import org.rashomon.text.Span;

/// A text with the quotations that are found in it, for tests to read.
record QuotedText(Named named, List<Quotation> quotations) {

  static QuotedText by(String text) {
    Analysis analysis = Loaded.RASHOMON.analyse(Accounts.body("a", text));
    return new QuotedText(analysis.named(), analysis.quotations());
  }

  static Parsed parsed(String text) {
    return Loaded.read(Accounts.body("a", text)).parsed();
  }

  String words(List<Span> spans) {
    return spans.stream().map(span -> span.in(named.text())).collect(Collectors.joining(" / "));
  }

  /// Form, speaker and content of each: `DIRECT Ana Ortega: We left`.
  List<String> lines() {
    return quotations.stream()
        .map(one -> one.form() + " " + speaker(one) + ": " + words(one.content()))
        .toList();
  }

  private String speaker(Quotation one) {
    Integer speaker = one.speaker();
    return speaker == null ? "?" : named.entities().get(speaker).name();
  }
}
