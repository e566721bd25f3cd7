package org.rashomon.event.report;

import java.util.List;
import org.rashomon.account.quote.Quotation;
import org.rashomon.event.brief.Chosen;
import org.rashomon.event.check.Check;
import org.rashomon.event.collate.Family;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.coverage.Coverage;
import org.rashomon.event.position.Agreement;
import org.rashomon.event.position.Position;
import org.rashomon.event.timeline.Entry;
import org.rashomon.event.wording.LoadedWord;
import org.rashomon.event.wording.Referent;
import org.rashomon.text.Passage;

/// One thing that the accounts of an event show, and where they show it.
///
/// Every renderer goes through a report's findings. What they are, in which order they stand and
/// what each weighs is decided here; a renderer decides how they look.
public sealed interface Finding {

  Head head();

  default Kind kind() {
    return head().kind;
  }

  default String id() {
    return head().id;
  }

  default List<Passage> passages() {
    return head().passages;
  }

  default int weight() {
    return head().weight;
  }

  default String says() {
    return head().says;
  }

  default boolean repeats() {
    return head().repeats;
  }

  /// What all findings have.
  ///
  /// @param id says which of its kind it is, where findings are listed
  /// @param passages the words of the accounts that it is read from; never empty
  /// @param weight what goes before what where not all of a kind have room: mostly the number of
  ///   independent accounts that tell it; where it is the same, the first in the list goes first
  /// @param says what it is about, or what it says, in few words
  /// @param repeats whether other findings tell a reader the same
  record Head(
      Kind kind, String id, List<Passage> passages, int weight, String says, boolean repeats) {

    public Head {
      passages = List.copyOf(passages);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException(kind + " " + id + " is read from nowhere");
      }
    }
  }

  /// What a finding is to a reader, in the order in which kinds take what room there is.
  enum Kind {
    /// What accounts state and can't all be right about.
    CONFLICT,
    /// A quantity, a time or a place in different words that can all be true.
    COMPATIBLE,
    /// One that all give alike.
    ALIKE,
    /// What somebody did, wants or denies, as several accounts tell it.
    CLAIM,
    /// Who holds which office.
    OFFICE,
    /// What one independent account states.
    SINGLE,
    /// What somebody said, in the wordings of several accounts.
    UTTERANCE,
    /// What somebody said, in one account's words.
    QUOTATION,
    /// Words within quotation marks that nobody is said to have spoken.
    TERM,
    POSITION,
    AGREEMENT,
    /// What happened when.
    TIME,
    /// Which accounts tell a thing and which leave it out.
    COVERAGE,
    /// What the accounts call one thing.
    REFERENT,
    /// A word that judges or heightens.
    LOADED,
    /// A sentence of the brief.
    SENTENCE,
    /// A quotation held against the transcripts.
    CHECK
  }

  record Stated(Head head, Fact fact) implements Finding {}

  record Quoted(Head head, Family family) implements Finding {

    /// Whether some account has other words within quotation marks, or leaves some out unsaid.
    public boolean altered() {
      return family.members().stream().anyMatch(member -> alters(member.drift()));
    }

    /// Whether a wording within quotation marks isn't what was said, and doesn't say so.
    public static boolean alters(Family.Drift drift) {
      return switch (drift) {
        case SPLICED, REWORDED -> true;
        case VERBATIM, TYPOGRAPHY, TRIMMED, INDIRECT -> false;
      };
    }
  }

  /// @param index among the quotations of its account
  /// @param speaker a name; empty where it can't be told
  record Said(Head head, String account, int index, Quotation quotation, String speaker)
      implements Finding {

    /// The quotation's id: its account's, and its place among that account's quotations from 1 on.
    public static String id(String account, int index) {
      return account + "#" + (index + 1);
    }
  }

  record Held(Head head, Position position) implements Finding {}

  record Agreed(Head head, Agreement agreement) implements Finding {}

  record Called(Head head, Referent referent) implements Finding {}

  record Judging(Head head, LoadedWord word) implements Finding {}

  /// @param number among the event's times, from 1 on
  record Dated(Head head, Entry entry, int number) implements Finding {}

  record Covered(Head head, Coverage.Row row) implements Finding {}

  /// @param onlyDisputed whether it tells nothing but what others contradict
  record Chose(Head head, Chosen sentence, boolean onlyDisputed) implements Finding {}

  record Checked(Head head, Check check) implements Finding {}
}
