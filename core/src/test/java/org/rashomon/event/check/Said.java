package org.rashomon.event.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.account.analysis.Edition;
import org.rashomon.account.clean.Account;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.quote.Quotation;
import org.rashomon.event.collate.Family;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;
import org.rashomon.text.Work;

/// A transcript that tests hold quotations against.
record Said(List<Account> transcripts) {

  private static final Path ROOT = Path.of(System.getProperty("rashomon.root", ".."));

  static Said of(String... texts) {
    List<Account> accounts = new ArrayList<>();
    for (String text : texts) {
      accounts.add(Accounts.body("t" + accounts.size(), text));
    }
    return new Said(accounts);
  }

  /// The sample's transcript and one of a hearing.
  static Said written() {
    try {
      return of(
          Files.readString(ROOT.resolve("samples/lady-merrin-transcript/transcript.txt")),
          Files.readString(
              ROOT.resolve(
                  "core/src/test/resources/org/rashomon/event/check/barrier-hearing.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One account that quotes each of them, by the speaker of the same index.
  List<Check> checks(List<String> quotations, List<String> speakers) {
    StringBuilder text = new StringBuilder();
    List<Quotation> found = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      int start = text.length() + 1;
      text.append('“').append(quotations.get(i)).append("” said ").append(speakers.get(i));
      Span content = new Span(start, start + quotations.get(i).length());
      text.append(".\n");
      entities.add(
          new Entity(i, Entity.Kind.PERSON, speakers.get(i), Entity.Gender.UNKNOWN, List.of()));
      found.add(
          new Quotation(
              Quotation.Form.DIRECT, List.of(), List.of(), List.of(content), List.of(), i, 1, "t"));
    }
    Witness witness = witness(text.toString(), entities, found);
    return new Checker(Work.ALONE).check(List.of(witness), Transcripts.of(transcripts));
  }

  private static Witness witness(String text, List<Entity> entities, List<Quotation> found) {
    Parsed parsed = Loaded.read(Accounts.body("a", text)).parsed();
    return new Witness(
        Edition.NONE, new Named(parsed, entities, List.of()), found, List.of(), List.of());
  }

  /// One quotation, of which two wordings are of one family.
  Verification verification(String quotation, String first, String second) {
    Span whole = new Span(0, quotation.length());
    Quotation direct =
        new Quotation(
            Quotation.Form.DIRECT, List.of(), List.of(), List.of(whole), List.of(), null, 1, "t");
    List<Family.Member> members = new ArrayList<>();
    for (String part : List.of(first, second)) {
      int start = quotation.indexOf(part);
      Passage passage = new Passage("a", new Span(start, start + part.length()));
      members.add(new Family.Member(0, passage, Family.Drift.VERBATIM, List.of()));
    }
    return new Checker(Work.ALONE)
        .verify(
            List.of(witness(quotation, List.of(), List.of(direct))),
            List.of(new Family("f", null, members)),
            Transcripts.of(transcripts));
  }

  /// The check of one quotation.
  Check check(String quotation, String speaker) {
    return checks(List.of(quotation), List.of(speaker)).getFirst();
  }

  Check.Verdict verdict(String quotation) {
    return check(quotation, "Nora Quist").verdict();
  }
}
