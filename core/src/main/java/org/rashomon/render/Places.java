package org.rashomon.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rashomon.account.clean.Account;
import org.rashomon.event.check.Verification;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.CodePoints;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// The texts of an event's accounts, and where in them a passage is, counted as it is printed.
final class Places {

  private record Counted(String text, CodePoints codePoints) {}

  private final Map<String, Counted> byAccount;

  Places(List<Account> accounts) {
    this.byAccount =
        accounts.stream()
            .collect(
                Collectors.toMap(
                    Account::id,
                    account -> new Counted(account.text(), new CodePoints(account.text()))));
  }

  static Places of(Account account) {
    return new Places(List.of(account));
  }

  static Places of(List<Witness> witnesses) {
    return new Places(witnesses.stream().map(Witness::account).toList());
  }

  /// The transcripts that are cited.
  static Places of(Verification verification) {
    return new Places(verification.cited());
  }

  Place place(Passage passage) {
    return place(passage.account(), passage.span());
  }

  Place place(String account, Span span) {
    Counted counted = counted(account);
    Span points = counted.codePoints.of(span);
    return new Place(account, points.start(), points.end(), span.in(counted.text));
  }

  private Counted counted(String account) {
    Counted counted = byAccount.get(account);
    if (counted == null) {
      throw new IllegalArgumentException("a finding in an account that is not there: " + account);
    }
    return counted;
  }
}
