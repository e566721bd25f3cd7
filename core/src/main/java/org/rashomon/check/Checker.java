package org.rashomon.check;

import java.util.List;
import org.rashomon.clean.Account;
import org.rashomon.witness.Witness;

/// Holds quotations against transcripts of what was said.
///
/// What stands within quotation marks is looked up; reported speech without them is nobody's
/// wording but the narrator's.
public final class Checker {

  /// One check for each quotation with words within marks, by account and place.
  ///
  /// @param transcripts whatever they are of: a quotation is looked for in all of them
  public List<Check> check(List<Witness> witnesses, List<Account> transcripts) {
    Concordance concordance =
        new Concordance(transcripts.parallelStream().map(Transcript::of).toList());
    return witnesses.parallelStream()
        .map(witness -> new AccountCheck(concordance, witness).checks())
        .flatMap(List::stream)
        .toList();
  }
}
