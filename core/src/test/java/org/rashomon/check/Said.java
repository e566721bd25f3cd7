package org.rashomon.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.Accounts;
import org.rashomon.annotate.Annotated;
import org.rashomon.annotate.OpenNlpAnnotator;
import org.rashomon.clean.Account;
import org.rashomon.name.Entity;
import org.rashomon.name.Named;
import org.rashomon.quote.Quotation;
import org.rashomon.text.Span;
import org.rashomon.witness.Witness;

/// A transcript that tests hold quotations against.
record Said(List<Account> transcripts) {

  private static final OpenNlpAnnotator ANNOTATOR = new OpenNlpAnnotator();
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
              ROOT.resolve("core/src/test/resources/org/rashomon/check/barrier-hearing.txt")));
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
    Annotated annotated = ANNOTATOR.annotate(Accounts.body("a", text.toString()));
    Witness witness =
        new Witness(new Named(annotated, entities, List.of()), found, List.of(), List.of());
    return new Checker().check(List.of(witness), transcripts);
  }

  /// The check of one quotation.
  Check check(String quotation, String speaker) {
    return checks(List.of(quotation), List.of(speaker)).getFirst();
  }

  Check.Verdict verdict(String quotation) {
    return check(quotation, "Nora Quist").verdict();
  }
}
