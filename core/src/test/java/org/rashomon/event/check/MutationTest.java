package org.rashomon.event.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.account.clean.Account;
import org.rashomon.event.check.Check.Verdict;
import org.rashomon.text.Span;
import org.rashomon.text.Table;

/// True quotations turned round, every way that a transcript's sentences allow: none may pass.
class MutationTest {

  private static final int SHORTEST = 5;
  private static final Set<String> AUXILIARIES =
      Set.of("is", "are", "was", "were", "will", "would", "could", "should", "must", "am");
  private static final Map<String, String> WITHOUT_NEGATION =
      pairs("not= never= Nobody=Everybody nobody=everybody no=a won't=will");
  private static final Map<String, String> OTHER_NUMBERS =
      pairs(
          "two=five three=four six=sixteen eight=80 nine=90 eleven=twelve twelve=twenty "
              + "forty=fifty sixteen=61 14=41 30=300 38=83 212=221 23=32 400=4,000 2,300=3,200 "
              + "Fourteen=Forty 12=20 fourteen=seventeen five=nine ten=two million=billion "
              + "seven=eleven");

  private static Map<String, String> pairs(String pairs) {
    return Arrays.stream(pairs.split(" ", -1))
        .map(pair -> pair.split("=", -1))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private record Sentence(String words, String speaker) {}

  private final Said record = Said.written();
  private final List<Sentence> sentences = sentences(record);

  @Test
  void everySentenceIsQuotedTrulyAsItStands() {
    List<Check> checks = checks(sentences);
    assertThat(checks).hasSizeGreaterThan(90);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      if (checks.get(i).verdict() != Verdict.VERBATIM) {
        wrong.add(checks.get(i).verdict() + ": " + sentences.get(i).words());
      }
      assertThat(checks.get(i).speakerAgrees()).as(sentences.get(i).words()).isTrue();
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aSentenceWithoutItsEndIsNotAltered() {
    List<Sentence> shorter = new ArrayList<>();
    for (Sentence sentence : sentences) {
      String[] words = sentence.words().split(" ", -1);
      if (words.length > SHORTEST + 2) {
        String part = String.join(" ", Arrays.copyOfRange(words, 0, words.length - 2));
        shorter.add(new Sentence(part, sentence.speaker()));
        part = String.join(" ", Arrays.copyOfRange(words, 2, words.length));
        shorter.add(new Sentence(part, sentence.speaker()));
      }
    }
    List<String> wrong = new ArrayList<>();
    List<Check> checks = checks(shorter);
    for (int i = 0; i < checks.size(); i++) {
      if (checks.get(i).verdict().compareTo(Verdict.TRIMMED) > 0) {
        wrong.add(checks.get(i).verdict() + ": " + shorter.get(i).words());
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(shorter.size() / 50);
  }

  @Test
  void everyMutationIsReversedOrAnothersWords() {
    List<Sentence> mutations = new ArrayList<>();
    for (Sentence sentence : sentences) {
      mutations.addAll(turned(sentence));
    }
    List<Sentence> swapped =
        sentences.stream().map(one -> new Sentence(one.words(), "Lotte Farrow")).toList();
    assertThat(mutations).hasSizeGreaterThanOrEqualTo(200);
    List<String> missed = new ArrayList<>();
    List<Check> checks = checks(mutations);
    for (int i = 0; i < checks.size(); i++) {
      if (checks.get(i).verdict() != Verdict.REVERSED) {
        missed.add(checks.get(i).verdict() + ": " + mutations.get(i).words());
      }
    }
    checks = checks(swapped);
    for (int i = 0; i < checks.size(); i++) {
      if (!Boolean.FALSE.equals(checks.get(i).speakerAgrees())) {
        missed.add("speaker: " + swapped.get(i).words());
      }
    }
    assertThat(missed).isEmpty();
  }

  private List<Check> checks(List<Sentence> quoted) {
    return record.checks(
        quoted.stream().map(Sentence::words).toList(),
        quoted.stream().map(Sentence::speaker).toList());
  }

  /// The sentences that a named speaker says and that are long enough to be told from others.
  private static List<Sentence> sentences(Said record) {
    List<Sentence> sentences = new ArrayList<>();
    for (Account account : record.transcripts()) {
      Transcript transcript = Transcript.of(account);
      List<CheckedWord> tokens = transcript.tokens();
      int start = 0;
      for (int i = 1; i <= tokens.size(); i++) {
        if (i < tokens.size() && !transcript.sentenceEndsBefore(i)) {
          continue;
        }
        int from = tokens.get(start).span().start();
        Turn turn = transcript.turnAt(from);
        String words = new Span(from, tokens.get(i - 1).span().end()).in(account.text());
        if (turn.speaker() != null && words.split(" ", -1).length >= SHORTEST) {
          sentences.add(new Sentence(words + ".", turn.speaker()));
        }
        start = i;
      }
    }
    return sentences;
  }

  private static Set<Sentence> turned(Sentence sentence) {
    Set<Sentence> turned = new LinkedHashSet<>();
    String[] words = sentence.words().split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      String bare = words[i].replaceAll("[.,]$", "");
      String mark = words[i].substring(bare.length());
      boolean negated = i + 1 < words.length && WITHOUT_NEGATION.containsKey(words[i + 1]);
      if (AUXILIARIES.contains(bare) && mark.isEmpty() && !negated) {
        turned.add(with(sentence, words, i, bare + " not"));
      }
      if (WITHOUT_NEGATION.containsKey(bare)) {
        turned.add(with(sentence, words, i, WITHOUT_NEGATION.getOrDefault(bare, "") + mark));
      }
      if (OTHER_NUMBERS.containsKey(bare)) {
        turned.add(with(sentence, words, i, OTHER_NUMBERS.getOrDefault(bare, "") + mark));
      }
      for (Table.Row row : English.table("antonyms").rows()) {
        if (row.get(0).equals(bare)) {
          turned.add(with(sentence, words, i, row.get(1) + mark));
        } else if (row.get(1).equals(bare)) {
          turned.add(with(sentence, words, i, row.get(0) + mark));
        }
      }
    }
    return turned;
  }

  private static Sentence with(Sentence sentence, String[] words, int i, String word) {
    String[] changed = words.clone();
    changed[i] = word;
    String text = String.join(" ", changed).replace("  ", " ");
    return new Sentence(text, sentence.speaker());
  }
}
