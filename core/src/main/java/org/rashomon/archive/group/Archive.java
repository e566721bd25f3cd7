package org.rashomon.archive.group;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.analysis.Edition;
import org.rashomon.account.analysis.codec.Envelope;
import org.rashomon.account.analysis.codec.PackedInput;
import org.rashomon.account.analysis.codec.PackedOutput;
import org.rashomon.account.analysis.codec.StoredPrints;
import org.rashomon.account.analysis.codec.UnreadableBytes;
import org.rashomon.account.clean.Account;
import org.rashomon.account.print.Prints;
import org.rashomon.account.print.Terms;
import org.rashomon.account.print.Terms.Term;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.text.Work;

/// Accounts that are kept, without their texts, to be compared with those that are added later.
///
/// What is found among them depends on which accounts there are, not on the order or the portions
/// in which they came. Safe for several threads: what is added while something is being found is
/// found the next time.
public final class Archive {

  private final Envelope envelope =
      new Envelope("Rasa", "archive", "make it again from its accounts", Edition.current());

  private final Work work;

  /// Each term once, as many accounts have it.
  private final Map<Term, Term> known = new HashMap<>();

  private final SortedMap<String, Filed> accounts = new TreeMap<>();

  /// Of the accounts as they are; `null` since one was added.
  private @Nullable Snapshot findings;

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
  ///
  /// @throws IllegalArgumentException if another edition analysed it
  public void add(Analysis analysis) {
    if (!analysis.edition().equals(envelope.edition())) {
      throw new IllegalArgumentException(
          "%s was analysed by edition %s, and this program is of %s; analyse it again"
              .formatted(analysis.account().id(), analysis.edition(), envelope.edition()));
    }
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
  public void write(Path file) throws IOException {
    SortedMap<String, Filed> all = snapshot();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      PackedOutput size = new PackedOutput();
      size.number(all.size());
      envelope.write(size, out);
      for (Map.Entry<String, Filed> account : all.entrySet()) {
        PackedOutput body = new PackedOutput();
        body.string(account.getKey());
        StoredPrints.write(body, account.getValue().prints());
        StoredPrints.write(body, account.getValue().terms());
        envelope.write(body, out);
      }
    }
  }

  /// Adds the accounts of an archive that was written.
  ///
  /// @throws IOException if it can't be read, or is of another edition; the message says which file
  ///   and why. What was read so far is added
  /// @throws IllegalArgumentException if another account is here under an id that is there
  public void read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (int left = next(in, PackedInput::number); left > 0; left--) {
        Map.Entry<String, Filed> account = next(in, body -> Map.entry(body.string(), filed(body)));
        add(account.getKey(), account.getValue().prints(), account.getValue().terms());
      }
    } catch (UnreadableBytes e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private <T> T next(InputStream in, PackedInput.Reading<T> reading) throws IOException {
    return envelope.read(in, reading).orElseThrow(envelope::cutOff);
  }

  private static Filed filed(PackedInput body) {
    return new Filed(StoredPrints.prints(body), StoredPrints.terms(body));
  }

  private synchronized SortedMap<String, Filed> snapshot() {
    return new TreeMap<>(accounts);
  }

  private synchronized Snapshot findings() {
    if (findings == null) {
      findings = new Snapshot(snapshot(), work);
    }
    return findings;
  }
}
