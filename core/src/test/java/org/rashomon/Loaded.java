package org.rashomon;

import java.util.List;
import org.rashomon.account.analysis.Models;
import org.rashomon.account.clean.Account;
import org.rashomon.account.parse.Parser;
import org.rashomon.account.parse.Tagged;
import org.rashomon.text.Work;

/// The models, loaded once for all tests of a run.
public final class Loaded {

  public static final Models MODELS = new Models();
  public static final Rashomon RASHOMON = new Rashomon(MODELS, Work.ALONE);

  private static final Parser PARSER = Parser.load();

  private Loaded() {}

  /// The account as it is read.
  public static Tagged read(Account account) {
    return PARSER.parse(account, Work.ALONE);
  }

  /// The same, for what rests on rules alone: no names and no attributions are tagged.
  public static Tagged untagged(Account account) {
    Tagged read = read(account);
    return new Tagged(read.parsed(), false, List.of(), List.of(), read.links());
  }
}
