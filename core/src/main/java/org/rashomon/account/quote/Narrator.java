package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Span;
import org.rashomon.text.Table;

/// Cuts an account into sentences as narrated, and leaves the quotation marks out.
///
/// A sentence detector splits within a quotation and fails to split after one; what is within marks
/// is one piece of the sentence around it here, and a quotation that ends with a full stop ends
/// that sentence.
final class Narrator {

  /// A sentence is cut after this many words: rules look back and forth within it, and text without
  /// full stops must not cost the square of its length.
  private static final int LONGEST = 1000;

  private static final Set<String> SPEECH_VERBS =
      Table.english(Narrator.class, "speech-verbs").rows(3).stream()
          .flatMap(row -> row.words(1).stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Parsed parsed;
  private final List<MarkedRun> runs;
  private final List<Narrated> found = new ArrayList<>();
  private final List<NarratedWord> open = new ArrayList<>();
  private int paragraph = -1;

  /// The first run that doesn't end before the token at hand.
  private int run;

  private Narrator(Parsed parsed, List<MarkedRun> runs) {
    this.parsed = parsed;
    this.runs = runs;
  }

  /// Whether the word is a form of a verb of speech.
  static boolean speaks(String lower) {
    return SPEECH_VERBS.contains(lower);
  }

  static List<Narrated> sentences(Parsed parsed, List<MarkedRun> runs) {
    Narrator narrator = new Narrator(parsed, runs);
    for (Sentence sentence : parsed.sentences()) {
      narrator.sentence(sentence);
    }
    narrator.flush();
    return narrator.found;
  }

  private void sentence(Sentence sentence) {
    if (sentence.paragraph() != paragraph || !continues(sentence)) {
      flush();
    }
    paragraph = sentence.paragraph();
    for (Token token : sentence.tokens()) {
      token(token);
    }
  }

  /// Whether the sentence goes on with the open one: its beginning lies within marks that the open
  /// one opened, or a cue follows a quotation that ends with a question or an exclamation mark.
  private boolean continues(Sentence sentence) {
    if (open.isEmpty()) {
      return false;
    }
    NarratedWord last = open.getLast();
    if (last.narrated()) {
      return false;
    }
    MarkedRun lastRun = runs.get(last.run());
    int start = sentence.span().start();
    if (start < lastRun.inside().end()) {
      return true;
    }
    char end = parsed.text().charAt(lastRun.inside().end() - 1);
    return switch (end) {
      case '.' -> false;
      case '?', '!' -> startsWithCue(sentence);
      default -> true;
    };
  }

  private static boolean startsWithCue(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size() && i < 7; i++) {
      if (SPEECH_VERBS.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return Character.isLowerCase(tokens.getFirst().text().codePointAt(0));
  }

  private void token(Token token) {
    Span span = token.span();
    while (run < runs.size() && runs.get(run).outside().end() <= span.start()) {
      run++;
    }
    int at = span.start();
    for (int i = run; i < runs.size() && at < span.end(); i++) {
      MarkedRun next = runs.get(i);
      if (next.outside().start() >= span.end()) {
        break;
      }
      piece(token, at, Math.min(span.end(), next.outside().start()), -1);
      piece(
          token, Math.max(at, next.inside().start()), Math.min(span.end(), next.inside().end()), i);
      at = Math.max(at, next.outside().end());
    }
    piece(token, at, span.end(), -1);
  }

  private void piece(Token token, int start, int end, int inRun) {
    if (start >= end) {
      return;
    }
    boolean whole = start == token.span().start() && end == token.span().end();
    Span span = new Span(start, end);
    Token part = whole ? token : token.part(span, span.in(parsed.text()));
    String text = part.text();
    if (text.isBlank() || isMark(text) || isLeftOver(text, start)) {
      return;
    }
    NarratedWord word = new NarratedWord(part, inRun);
    if (endsBefore(word) || (open.size() >= LONGEST && word.narrated())) {
      flush();
    }
    open.add(word);
  }

  /// The third of three marks in a row, which closed a quotation within the quotation.
  private boolean isLeftOver(String text, int start) {
    boolean single = text.equals("'") || text.equals("’");
    boolean here = run < runs.size() && runs.get(run).outside().end() == start;
    boolean before = run > 0 && runs.get(run - 1).outside().end() == start;
    return single && (here || before);
  }

  private static boolean isMark(String text) {
    return text.chars().allMatch(c -> "\"“”„«»``".indexOf(c) >= 0);
  }

  /// Whether a quotation with its own full stop ended just before this word, which begins anew.
  private boolean endsBefore(NarratedWord word) {
    if (open.isEmpty() || open.getLast().narrated() || open.getLast().run() == word.run()) {
      return false;
    }
    Span last = runs.get(open.getLast().run()).inside();
    String text = parsed.text();
    boolean stopped = text.charAt(last.end() - 1) == '.' && !text.startsWith("..", last.end() - 2);
    return stopped && (!word.narrated() || word.capitalised());
  }

  private void flush() {
    if (!open.isEmpty()) {
      found.add(new Narrated(paragraph, open));
      open.clear();
    }
  }
}
