package org.rashomon.event.witness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.clean.Account;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.name.Named;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.statement.Statement;
import org.rashomon.archive.reuse.SharedLines;

/// One account as its event sees it: what its analysis found, without the blocks that are set aside
/// because unrelated accounts share them, and with speakers that only another account tells.
///
/// The name is collation's: a witness is one carrier of a text that several carry.
///
/// @param edition of the analysis
/// @param quotations by place of their content
/// @param details by place
/// @param statements by place
public record Witness(
    String edition,
    Named named,
    List<Quotation> quotations,
    List<Detail> details,
    List<Statement> statements) {

  public Witness {
    quotations = List.copyOf(quotations);
    details = List.copyOf(details);
    statements = List.copyOf(statements);
  }

  /// The account as it is by itself.
  public static Witness of(Analysis analysis) {
    return new Witness(
        analysis.edition(),
        analysis.named(),
        analysis.quotations(),
        analysis.details(),
        analysis.statements());
  }

  /// The account without what lies in the blocks of those indexes.
  public static Witness of(Analysis analysis, Set<Integer> aside) {
    return aside.isEmpty() ? of(analysis) : Mask.over(analysis, aside);
  }

  /// The accounts of one run, each without the lines that it shares with others of which it is no
  /// copy.
  ///
  /// @throws IllegalArgumentException if two have one id, or if they are of several editions
  public static List<Witness> all(List<Analysis> analyses) {
    Admission.check(analyses);
    Map<String, Set<Integer>> shared =
        SharedLines.of(
            analyses.stream()
                .collect(Collectors.toMap(each -> each.account().id(), Analysis::prints)));
    return analyses.stream()
        .map(each -> of(each, shared.getOrDefault(each.account().id(), Set.of())))
        .toList();
  }

  /// The same witness, with other speakers.
  public Witness with(List<Quotation> spoken) {
    return new Witness(edition, named, spoken, details, statements);
  }

  public Account account() {
    return named.parsed().account();
  }

  public String id() {
    return account().id();
  }

  public String text() {
    return account().text();
  }
}
