package org.rashomon.account.analysis;

import java.util.List;
import org.rashomon.account.annotate.Annotated;
import org.rashomon.account.assertion.Assertion;
import org.rashomon.account.clean.Account;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.name.Named;
import org.rashomon.account.quote.Quotation;

/// One account with everything that was found in it.
///
/// The name is collation's: a witness is one carrier of a text that several carry.
///
/// @param quotations by place of their content
/// @param details by place
/// @param assertions by place
public record Witness(
    Named named, List<Quotation> quotations, List<Detail> details, List<Assertion> assertions) {

  public Witness {
    quotations = List.copyOf(quotations);
    details = List.copyOf(details);
    assertions = List.copyOf(assertions);
  }

  /// An account in a language that isn't analysed: it is shown, and tells nothing.
  public static Witness unheard(Account account) {
    Annotated nothing = new Annotated(account, List.of(), List.of());
    return new Witness(new Named(nothing, List.of(), List.of()), List.of(), List.of(), List.of());
  }

  public Account account() {
    return named.annotated().account();
  }

  public String id() {
    return account().id();
  }

  public String text() {
    return account().text();
  }
}
