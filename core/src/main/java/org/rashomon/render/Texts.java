package org.rashomon.render;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.clean.Account;
import org.rashomon.event.check.Verification;
import org.rashomon.text.CodePoints;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// The texts of an event's accounts, and where in them a passage is, counted as it is printed.
final class Texts {

  private record Counted(String text, CodePoints codePoints) {}

  private final Map<String, Counted> byAccount;

  private Texts(List<Account> accounts) {
    this.byAccount =
        accounts.stream()
            .collect(
                Collectors.toMap(
                    Account::id,
                    account -> new Counted(account.text(), new CodePoints(account.text()))));
  }

  static Texts of(Account account) {
    return new Texts(List.of(account));
  }

  static Texts of(List<Witness> witnesses) {
    return new Texts(witnesses.stream().map(Witness::account).toList());
  }

  /// The transcripts that are cited.
  static Texts of(Verification verification) {
    return new Texts(verification.cited());
  }

  Place place(Passage passage) {
    return place(passage.account(), passage.span());
  }

  Place place(String account, Span span) {
    Counted counted = counted(account);
    Span points = counted.codePoints.of(span);
    return new Place(account, points.start(), points.end(), span.in(counted.text));
  }

  List<Place> places(String account, List<Span> spans) {
    Function<Span, Place> place = span -> place(account, span);
    return spans.stream().map(place).toList();
  }

  private Counted counted(String account) {
    Counted counted = byAccount.get(account);
    if (counted == null) {
      throw new IllegalArgumentException("a finding in an account that is not there: " + account);
    }
    return counted;
  }
}
