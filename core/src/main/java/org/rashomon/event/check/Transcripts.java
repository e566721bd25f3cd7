package org.rashomon.event.check;

import java.util.List;
import org.rashomon.account.clean.Account;

/// Records of what was said, read once for looking many quotations up. They are no accounts of an
/// event: nothing is counted or compared of them but the words.
public final class Transcripts {

  private final List<Account> accounts;
  private final Concordance concordance;

  private Transcripts(List<Account> accounts) {
    this.accounts = List.copyOf(accounts);
    this.concordance = new Concordance(this.accounts.stream().map(Transcript::of).toList());
  }

  public static Transcripts of(List<Account> accounts) {
    return new Transcripts(accounts);
  }

  public List<Account> accounts() {
    return accounts;
  }

  Concordance concordance() {
    return concordance;
  }
}
