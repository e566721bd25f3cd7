package org.rashomon.account.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The transcript that captions make: what is said, a paragraph a turn, with `NAME:` before it
/// where the captions name who speaks. Numbers, times, settings and tags are no text of it, and
/// what rolls up over several captions stands once.
final class Captions {

  /// Silence after which a new paragraph begins, in milliseconds.
  private static final long PAUSE = 3_000;

  /// In a file whose captions roll up, at least so many of them show lines of the one before.
  private static final double ROLLING = 0.3;

  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^<> ]{0,100})?\\s([^<>]{1,200})>");

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:[cibuvs]|font|lang|ruby|rt)(?:[.\\s][^<>]{0,300})?>|<[\\d:.]{5,20}>|\\{\\\\[^{}]{1,100}\\}",
          Pattern.CASE_INSENSITIVE);

  /// Captions for the deaf mark who speaks next so.
  private static final Pattern CHANGE =
      Pattern.compile("(?:>>>?|-(?=\\s?[\\p{Lu}\\d\"“‘'\\[(]))\\s*(.*)");

  /// "INES CALDER:" in the words themselves.
  private static final Pattern LABEL =
      Pattern.compile("(?:>>>?\\s*|-\\s?)?\\p{Lu}[\\p{Lu}\\d .,'’()-]{1,80}:(?:\\s.*|$)");

  /// Whom a change of speakers leaves without a name: else the words would be the last one's.
  private static final String SOMEBODY = "SPEAKER:";

  private static final Pattern SUNG = Pattern.compile("[♪♫#\\s]*");

  private static final String STOPS = ".!?…”\"";

  private final List<StringBuilder> paragraphs = new ArrayList<>();
  private final boolean named;
  private @Nullable String speaker;
  private boolean begins = true;

  private Captions(boolean named) {
    this.named = named;
  }

  static String text(String file) {
    List<Caption> captions = Caption.of(file).stream().filter(c -> !c.lines().isEmpty()).toList();
    boolean rolling = isRolling(captions);
    Captions text = new Captions(captions.stream().anyMatch(Captions::isNamed));
    for (int i = 0; i < captions.size(); i++) {
      Caption caption = captions.get(i);
      int shown = 0;
      if (i > 0) {
        Caption before = captions.get(i - 1);
        text.begins |= caption.start() - before.end() >= PAUSE && text.isStopped();
        shown = rolling || caption.start() < before.end() ? shown(before, caption) : 0;
      }
      caption.lines().stream().skip(shown).forEach(text::line);
    }
    return String.join("\n\n", text.paragraphs);
  }

  private static boolean isNamed(Caption caption) {
    return caption.lines().stream()
        .anyMatch(line -> VOICE.matcher(line).find() || LABEL.matcher(bare(line)).matches());
  }

  private static boolean isRolling(List<Caption> captions) {
    int rolling = 0;
    for (int i = 1; i < captions.size(); i++) {
      rolling += shown(captions.get(i - 1), captions.get(i)) > 0 ? 1 : 0;
    }
    return rolling > 1 && rolling >= ROLLING * captions.size();
  }

  /// How many of a caption's first lines were the last ones of the caption before.
  private static int shown(Caption before, Caption caption) {
    List<String> last = before.lines().stream().map(Captions::bare).toList();
    List<String> first = caption.lines().stream().map(Captions::bare).toList();
    int most = Math.min(last.size(), first.size());
    while (most > 0
        && !last.subList(last.size() - most, last.size()).equals(first.subList(0, most))) {
      most--;
    }
    return most;
  }

  private static String bare(String line) {
    return TAG.matcher(line).replaceAll("").strip();
  }

  private void line(String line) {
    Matcher voice = VOICE.matcher(line);
    int from = 0;
    while (voice.find()) {
      said(line.substring(from, voice.start()));
      String name = voice.group(1).strip();
      if (!name.isEmpty()) {
        turn(name);
      }
      from = voice.end();
    }
    said(line.substring(from));
  }

  private void turn(String name) {
    begins |= !name.equals(speaker);
    speaker = name;
    if (begins) {
      paragraphs.add(new StringBuilder(label(name)));
      begins = false;
    }
  }

  /// As names of speakers are known: in capitals, or each of several words with one.
  private static String label(String name) {
    List<String> words = List.of(name.split("\\s+", -1));
    boolean proper =
        words.size() > 1
            && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    return (proper ? name : name.toUpperCase(Locale.ROOT)) + ":";
  }

  private void said(String marked) {
    String words = Parser.unescapeEntities(bare(marked), true).replaceAll("\\s+", " ").strip();
    Matcher change = CHANGE.matcher(words);
    boolean changed = change.matches();
    if (changed) {
      words = change.group(1);
    }
    boolean labelled = LABEL.matcher(words).matches();
    if (SUNG.matcher(words).matches()) {
      return;
    }
    if (begins || changed || labelled || paragraphs.isEmpty()) {
      paragraphs.add(new StringBuilder(changed && named && !labelled ? SOMEBODY : ""));
      speaker = changed || labelled ? null : speaker;
      begins = false;
    }
    StringBuilder paragraph = paragraphs.getLast();
    paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
  }

  private boolean isStopped() {
    StringBuilder last = paragraphs.isEmpty() ? new StringBuilder() : paragraphs.getLast();
    return !last.isEmpty() && STOPS.indexOf(last.charAt(last.length() - 1)) >= 0;
  }
}
