package org.rashomon.account.analysis;

import java.util.List;
import java.util.Optional;
import org.rashomon.account.clean.Account;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.print.Prints;
import org.rashomon.account.print.Terms;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.statement.Statement;

/// Everything that one account by itself tells; nothing in it comes from another account.
///
/// @param edition of the program that analysed it
/// @param quotations by place of their content
/// @param details by place
/// @param statements by place
/// @param prints what copies and shared lines are found by
/// @param terms what events are found by
public record Analysis(
    String edition,
    Named named,
    List<Quotation> quotations,
    List<Detail> details,
    List<Statement> statements,
    Prints prints,
    Terms terms) {

  public Analysis {
    quotations = List.copyOf(quotations);
    details = List.copyOf(details);
    statements = List.copyOf(statements);
  }

  /// Of an account in a language that isn't analysed: it is shown, and tells nothing.
  public static Analysis unread(Account account) {
    Parsed nothing = new Parsed(account, List.of(), List.of());
    Named named = new Named(nothing, List.of(), List.of());
    return new Analysis(
        Edition.current(),
        named,
        List.of(),
        List.of(),
        List.of(),
        Prints.of(account),
        Terms.of(account));
  }

  public Account account() {
    return named.parsed().account();
  }

  /// The same analysis under the account's name in this run; empty if the account differs in more
  /// than that.
  public Optional<Analysis> as(Account account) {
    if (!account().sameContent(account)) {
      return Optional.empty();
    }
    Parsed parsed = new Parsed(account, named.parsed().paragraphs(), named.parsed().sentences());
    Named renamed = new Named(parsed, named.entities(), named.mentions());
    return Optional.of(
        new Analysis(edition, renamed, quotations, details, statements, prints, terms));
  }
}
