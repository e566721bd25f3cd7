package org.rashomon.render;

import java.util.Optional;
import org.rashomon.account.clean.Account;
import org.rashomon.archive.group.Event;
import org.rashomon.event.check.Check;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Witness;

/// Prints records one after another, as they are found. No string ends in a line break.
public sealed interface RecordRenderer permits JsonRenderer, CsvRenderer, TextRenderer {

  enum Kind {
    ACCOUNT,
    QUOTATION,
    EVENT,
    CHECK
  }

  String account(Account account);

  /// @param quotation index in [Witness#quotations]
  /// @param parties of the event that the account belongs to, where there is one
  String quotation(Witness witness, int quotation, Optional<Parties> parties);

  String event(Event event);

  /// @param witness the account that quotes
  /// @param transcript what the check found the words in, where it did
  String check(Check check, Witness witness, Optional<Account> transcript);

  /// What stands before the first record of that kind.
  default Optional<String> header(Kind kind) {
    return Optional.empty();
  }
}
