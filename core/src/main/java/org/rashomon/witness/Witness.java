package org.rashomon.witness;

import java.util.List;
import org.rashomon.annotate.Annotated;
import org.rashomon.assertion.Assertion;
import org.rashomon.clean.Account;
import org.rashomon.detail.Detail;
import org.rashomon.name.Named;
import org.rashomon.quote.Quotation;

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
