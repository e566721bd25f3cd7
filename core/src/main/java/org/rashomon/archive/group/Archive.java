package org.rashomon.archive.group;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.clean.Account;
import org.rashomon.account.print.Prints;
import org.rashomon.account.print.Terms;
import org.rashomon.account.print.Terms.Term;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.text.Packed;
import org.rashomon.text.Work;

/// Accounts that are kept, without their texts, to be compared with those that are added later.
///
/// What is found among them depends on which accounts there are, not on the order or the portions
/// in which they came. Safe for several threads: what is added while something is being found is
/// found the next time.
public final class Archive {

  /// What a written archive begins with: "RASH", and the version of what follows.
  private static final int MARK = 0x52415348;

  private static final int VERSION = 1;

  private final Work work;

  /// Each term once, as many accounts have it.
  private final Map<Term, Term> known = new HashMap<>();

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
    Filed filed = new Filed(prints, terms.with(term -> known.computeIfAbsent(term, same -> same)));
    Filed before = accounts.putIfAbsent(id, filed);
    if (before == null) {
      findings = null;
    } else if (!before.equals(filed)) {
      throw new IllegalArgumentException("another account is there under the id " + id);
    }
  }

  /// Adds an account by what it gives by itself.
  public void add(Analysis analysis) {
    add(analysis.account().id(), analysis.prints(), analysis.terms());
  }

  /// Adds an account that isn't analysed.
  public void add(Account account) {
    add(account.id(), Prints.of(account), Terms.of(account));
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

  /// Writes the accounts one by one, to be read by [#read]; the same accounts give the same bytes.
  public void write(OutputStream out) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(out);
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(zipped));
    data.writeInt(MARK);
    data.writeByte(VERSION);
    for (Map.Entry<String, Filed> account : snapshot().entrySet()) {
      data.writeBoolean(true);
      Packed.writeText(data, account.getKey());
      account.getValue().prints().write(data);
      account.getValue().terms().write(data);
    }
    data.writeBoolean(false);
    data.flush();
    zipped.finish();
  }

  /// Adds the accounts of an archive that was written.
  ///
  /// @throws IOException if it can't be read; the message says why. What was read so far is added
  /// @throws IllegalArgumentException if another account is here under an id that is there
  public void read(InputStream in) throws IOException {
    try {
      DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
      if (data.readInt() != MARK) {
        throw new IOException("this is no archive of Rashomon's");
      }
      int version = data.readUnsignedByte();
      if (version != VERSION) {
        throw new IOException("this archive is of version " + version + ", not " + VERSION);
      }
      while (data.readBoolean()) {
        add(Packed.readText(data), Prints.read(data), Terms.read(data));
      }
    } catch (EOFException e) {
      throw new IOException("the archive is cut off", e);
    }
  }

  private synchronized SortedMap<String, Filed> snapshot() {
    return new TreeMap<>(accounts);
  }

  private synchronized Findings findings() {
    if (findings == null) {
      findings = new Findings(snapshot(), work);
    }
    return findings;
  }
}
