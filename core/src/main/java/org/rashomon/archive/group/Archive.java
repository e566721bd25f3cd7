package org.rashomon.archive.group;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.print.Prints;
import org.rashomon.account.print.Terms;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.text.Work;

/// Accounts that are kept, without their texts, to be compared with those that are added later.
///
/// What is found among them depends on which accounts there are, not on the order or the portions
/// in which they came. Safe for several threads: what is added while something is being found is
/// found the next time.
public final class Archive {

  private final Work work;
  private final SortedMap<String, Filed> accounts = new TreeMap<>();

  /// Of the accounts as they are; `null` since one was added.
  private @Nullable Findings findings;

  public Archive(Work work) {
    this.work = work;
  }

  /// Adds an account; one that is there already changes nothing.
  ///
  /// @throws IllegalArgumentException if another account is there under that id
  public synchronized void add(String id, Prints prints, Terms terms) {
    Filed filed = new Filed(prints, terms);
    Filed known = accounts.putIfAbsent(id, filed);
    if (known == null) {
      findings = null;
    } else if (!known.equals(filed)) {
      throw new IllegalArgumentException("another account is there under the id " + id);
    }
  }

  public synchronized int size() {
    return accounts.size();
  }

  /// Which accounts hold the same text; sorted by their ids.
  public List<Copy> copies() {
    return findings().copies();
  }

  /// Which accounts tell of one event: those with most accounts first, then by their first
  /// account's id; every account is in exactly one.
  public List<Event> events() {
    return findings().events();
  }

  /// All the accounts as one event.
  ///
  /// @throws IllegalArgumentException if there are none
  public Event single() {
    return findings().single();
  }

  private synchronized Findings findings() {
    if (findings == null) {
      findings = new Findings(accounts, work);
    }
    return findings;
  }
}
