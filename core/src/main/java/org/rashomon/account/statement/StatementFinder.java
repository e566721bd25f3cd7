package org.rashomon.account.statement;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.detail.TimeExpression;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.quote.Quotation;

/// Finds what an account tells, clause by clause.
public final class StatementFinder {

  private final ClauseReader.Language language =
      new ClauseReader.Language(new StanceTable(), new Moods());

  /// By place.
  ///
  /// @param quotations the account's
  /// @param details the account's, by place
  public List<Statement> find(Named named, List<Quotation> quotations, List<Detail> details) {
    Mentions mentions = new Mentions(named);
    List<TimeExpression> times =
        details.stream()
            .filter(TimeExpression.class::isInstance)
            .map(TimeExpression.class::cast)
            .toList();
    Reported reported = new Reported(quotations);
    PartReader parts = new PartReader(mentions, times);
    List<Statement> found = new ArrayList<>();
    for (Sentence sentence : named.parsed().sentences()) {
      new ClauseReader(language, sentence, mentions, reported, parts).addTo(found);
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }
}
