package org.rashomon.archive.group;

import java.util.List;
import org.rashomon.account.clean.Account;

/// The neighbours of all accounts from one number on.
record Neighbourhood(int first, List<Neighbours> neighbours) {

  Neighbourhood {
    neighbours = List.copyOf(neighbours);
  }

  /// One more than the last account's number.
  int end() {
    return first + neighbours.size();
  }

  Neighbours of(int account) {
    return neighbours.get(account - first);
  }

  /// The account that is most alike to the others, of those that have a headline if one has: its
  /// title is the event's.
  ///
  /// @param members numbers, ascending; never empty
  Account central(List<Integer> members, List<Account> accounts) {
    List<Integer> titled =
        members.stream().filter(member -> accounts.get(member).headline().isPresent()).toList();
    List<Integer> candidates = titled.isEmpty() ? members : titled;
    int[] all = candidates.stream().mapToInt(Integer::intValue).toArray();
    int central = candidates.getFirst();
    double most = -1;
    for (int member : all) {
      double sum = of(member).sum(all);
      if (sum > most) {
        most = sum;
        central = member;
      }
    }
    return accounts.get(central);
  }
}
