package org.rashomon.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Edition;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.account.detail.Interval;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.read.Provenance;
import org.rashomon.archive.group.Event;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.check.Verification;
import org.rashomon.event.collate.Family;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.coverage.Coverage;
import org.rashomon.event.identity.Identified;
import org.rashomon.event.identity.Party;
import org.rashomon.event.report.Compared;
import org.rashomon.event.report.Report;
import org.rashomon.event.witness.Witness;
import org.rashomon.event.wording.Wordings;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Builds a report by hand: findings are given by their words, which have to stand in the account.
final class Told {

  private static final Pattern KIND = Pattern.compile("^\\[([a-z]+)] ");

  private final String title;
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final Map<String, List<Quotation>> quotations = new LinkedHashMap<>();
  private final List<Party> parties = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Family> families = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();

  Told(String title) {
    this.title = title;
  }

  /// @param lines the paragraphs; one that begins with `[caption] ` or another kind's name in
  ///   brackets is of that kind, the others are body
  Told account(String id, Provenance provenance, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      Matcher marked = KIND.matcher(line);
      Block.Kind kind = Block.Kind.BODY;
      String words = line;
      if (marked.find()) {
        kind = Block.Kind.valueOf(marked.group(1).toUpperCase(java.util.Locale.ROOT));
        words = line.substring(marked.end());
      }
      blocks.add(new Block(new Span(text.length(), text.length() + words.length()), kind));
      text.append(words).append("\n\n");
    }
    accounts.put(id, new Account(id, id + ".txt", provenance, "en", text.toString(), blocks));
    quotations.put(id, new ArrayList<>());
    return this;
  }

  Told party(String id, String name) {
    parties.add(new Party(id, name, Entity.Kind.PERSON, List.of()));
    return this;
  }

  /// @param speaker a party's id, `null` where it isn't told
  Told quotation(String account, Quotation.Form form, @Nullable String speaker, String... content) {
    List<Span> spans = new ArrayList<>();
    for (String words : content) {
      spans.add(span(account, words));
    }
    list(account)
        .add(
            new Quotation(
                form, List.of(), List.of(), spans, List.of(), index(speaker), 0.9, "by-hand"));
    return this;
  }

  Told fact(Fact.Kind kind, String subject, Fact.Verdict verdict, Reading... readings) {
    int independent =
        (int) List.of(readings).stream().map(each -> each.passage().account()).distinct().count();
    facts.add(
        new Fact(
            "fact-" + facts.size(),
            kind,
            subject,
            verdict,
            independent,
            List.of(readings),
            within(verdict, readings),
            List.of(),
            List.of()));
    return this;
  }

  Told family(@Nullable String speaker, Family.Member... members) {
    Party party =
        speaker == null
            ? null
            : parties.stream().filter(each -> each.id().equals(speaker)).findFirst().orElseThrow();
    families.add(new Family("family-" + families.size(), party, List.of(members)));
    return this;
  }

  Told copy(double shared, String... ids) {
    copies.add(new Copy(List.of(ids), Copy.Kind.REPRINT, shared));
    return this;
  }

  Reading range(String account, String words, @Nullable Double low, @Nullable Double high) {
    boolean point = low != null && low.equals(high);
    return reading(
        account,
        words,
        new Reading.Value.Range(
            new Interval(low, high, !point && low != null, !point && high != null), "minute"));
  }

  Reading count(String account, String words, double value) {
    return reading(account, words, new Reading.Value.Range(Interval.of(value), "person"));
  }

  Reading words(String account, String words) {
    return reading(
        account, words, new Reading.Value.Words(words.toLowerCase(java.util.Locale.ROOT)));
  }

  Family.Member member(String account, int quotation, Family.Drift drift, Family.Edit... edits) {
    Span span = list(account).get(quotation).extent();
    return new Family.Member(quotation, new Passage(account, span), drift, List.of(edits));
  }

  Span span(String account, String words) {
    int start = account(account).text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in " + account + ": " + words);
    }
    return new Span(start, start + words.length());
  }

  Report report() {
    return compared().report();
  }

  Compared compared() {
    List<Entity> entities = new ArrayList<>();
    for (Party party : parties) {
      entities.add(
          new Entity(
              entities.size(), party.kind(), party.name(), Entity.Gender.UNKNOWN, List.of()));
    }
    List<Witness> witnesses = new ArrayList<>();
    Map<String, List<Party>> byAccount = new LinkedHashMap<>();
    for (Account account : accounts.values()) {
      Named named = new Named(new Parsed(account, account.story(), List.of()), entities, List.of());
      witnesses.add(new Witness(Edition.NONE, named, list(account.id()), List.of(), List.of()));
      byAccount.put(account.id(), parties);
    }
    Event event =
        new Event(
            "told-" + accounts.size(), title, accounts.keySet().stream().sorted().toList(), copies);
    return new Compared(
        event,
        witnesses,
        Identified.parties(parties, byAccount),
        families,
        facts,
        List.of(),
        List.of(),
        Verification.NONE,
        Wordings.NONE,
        Coverage.NONE,
        List.of(),
        List.of());
  }

  private Reading reading(String account, String words, Reading.Value value) {
    return new Reading(new Passage(account, span(account, words)), value, null);
  }

  private static List<String> within(Fact.Verdict verdict, Reading... readings) {
    if (verdict != Fact.Verdict.CONFLICT) {
      return List.of();
    }
    Map<String, Reading.Value> first = new LinkedHashMap<>();
    List<String> within = new ArrayList<>();
    for (Reading reading : readings) {
      Reading.Value before = first.putIfAbsent(reading.passage().account(), reading.value());
      if (before != null && !before.equals(reading.value())) {
        within.add(reading.passage().account());
      }
    }
    return within;
  }

  private @Nullable Integer index(@Nullable String speaker) {
    for (int i = 0; i < parties.size(); i++) {
      if (parties.get(i).id().equals(speaker)) {
        return i;
      }
    }
    return null;
  }

  private Account account(String id) {
    Account account = accounts.get(id);
    if (account == null) {
      throw new IllegalArgumentException("no account " + id);
    }
    return account;
  }

  private List<Quotation> list(String account) {
    return quotations.computeIfAbsent(account, key -> new ArrayList<>());
  }
}
