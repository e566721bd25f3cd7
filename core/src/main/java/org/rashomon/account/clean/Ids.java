package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Gives each account of one run an id that no other has.
///
/// Where several have one, each of them gets `-` and the first six characters of its hash, so that
/// ids depend on no order. Those whose text is the same as well are told apart by a number, by
/// path.
public final class Ids {

  private static final int CHARACTERS = 6;

  /// Accounts that are equal here are equal in all that is printed of them.
  private static final Comparator<Account> ORDER =
      Comparator.comparing(Account::path)
          .thenComparing(Account::sha256)
          .thenComparing(account -> account.provenance().toString());

  private Ids() {}

  /// The accounts in the same order.
  public static List<Account> distinct(List<Account> accounts) {
    List<Account> distinct = List.copyOf(accounts);
    Map<String, Integer> wanted = counts(distinct);
    while (wanted.size() < distinct.size()) {
      distinct = lengthened(distinct, wanted);
      wanted = counts(distinct);
    }
    return distinct;
  }

  private static Map<String, Integer> counts(List<Account> accounts) {
    Map<String, Integer> counts = new HashMap<>();
    accounts.forEach(account -> counts.merge(account.id(), 1, Integer::sum));
    return counts;
  }

  /// What comes out may be the id of an account that was alone with it: then both are lengthened by
  /// the next call.
  private static List<Account> lengthened(List<Account> accounts, Map<String, Integer> wanted) {
    List<Account> lengthened = new ArrayList<>(accounts);
    Map<String, Integer> given = new HashMap<>();
    IntStream.range(0, accounts.size())
        .boxed()
        .filter(i -> wanted.getOrDefault(accounts.get(i).id(), 0) > 1)
        .sorted(Comparator.comparing(accounts::get, ORDER))
        .forEach(i -> {
          Account account = accounts.get(i);
          String id = account.id() + "-" + account.hash().substring(0, CHARACTERS);
          int number = given.merge(id, 1, Integer::sum);
          lengthened.set(i, account.withId(number == 1 ? id : id + "-" + number));
        });
    return List.copyOf(lengthened);
  }
}
