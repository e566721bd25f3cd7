package org.rashomon.account.analysis;

import java.util.List;
import org.rashomon.account.clean.Account;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.detail.DetailFinder;
import org.rashomon.account.name.NameFinder;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Tagged;
import org.rashomon.account.print.Prints;
import org.rashomon.account.print.Terms;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.quote.QuotationFinder;
import org.rashomon.account.statement.StatementFinder;
import org.rashomon.text.Work;

/// Takes accounts through the stages that look at one account by itself. Safe for several threads.
public final class Analyst {

  private final Models models;
  private final Work work;
  private final NameFinder names = new NameFinder();
  private final QuotationFinder quotations = new QuotationFinder();
  private final DetailFinder details = new DetailFinder();
  private final StatementFinder statements = new StatementFinder();

  public Analyst(Models models, Work work) {
    this.models = models;
    this.work = work;
  }

  /// Everything that the account tells; nothing of one in a language that isn't analysed.
  ///
  /// @throws java.util.concurrent.CancellationException if the thread is interrupted
  /// @throws IllegalStateException if the models can't be loaded or are closed
  public Analysis analyse(Account account) {
    if (!account.isAnalysed()) {
      return Analysis.unread(account);
    }
    Tagged tagged = models.parser().parse(account, work);
    Named named = names.find(tagged);
    Work.goOn();
    List<Quotation> quoted = quotations.find(named, tagged);
    Work.goOn();
    List<Detail> detailed = details.find(named);
    Work.goOn();
    return new Analysis(
        Edition.current(),
        named,
        quoted,
        detailed,
        statements.find(named, quoted, detailed),
        Prints.of(account),
        Terms.of(account));
  }
}
