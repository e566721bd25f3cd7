package org.rashomon.archive;

import java.util.List;
import org.rashomon.account.clean.Account;
import org.rashomon.account.print.Prints;
import org.rashomon.account.print.Terms;
import org.rashomon.archive.group.Archive;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.text.Work;

/// Archives for tests.
public final class Filing {

  private Filing() {}

  public static Archive archive(List<Account> accounts) {
    Archive archive = new Archive(Work.ALONE);
    accounts.forEach(account -> add(account, archive));
    return archive;
  }

  public static void add(Account account, Archive archive) {
    archive.add(account.id(), Prints.of(account), Terms.of(account));
  }

  public static List<Copy> copies(List<Account> accounts) {
    return archive(accounts).copies();
  }
}
