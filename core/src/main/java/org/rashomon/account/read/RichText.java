package org.rashomon.account.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.rashomon.text.Table;

/// The text of an RTF document, an empty line between paragraphs. Tables of fonts and styles,
/// pictures, heads and feet of pages are no text of it.
final class RichText {

  static final String MARK = "{\\rtf";

  private static final Table WORDS = Table.of(RichText.class, "rtf-words.tsv");
  private static final Set<String> LEFT_OUT = WORDS.words("left-out");
  private static final Set<String> PARAGRAPHS = WORDS.words("paragraph");

  /// How many groups may lie in one another; more are counted, and looked at as one.
  private static final int DEEPEST = 10_000;

  /// @param skipped how many characters stand after one that is given by its number
  private record Group(boolean leftOut, int skipped) {}

  private final String rtf;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Group> groups = new ArrayDeque<>();
  private Charset charset = Charset.forName("windows-1252");
  private boolean leftOut;
  private int skipped = 1;
  private int toSkip;
  private int at;

  private RichText(String rtf) {
    this.rtf = rtf;
  }

  static String of(byte[] bytes) {
    RichText rich = new RichText(new String(bytes, StandardCharsets.ISO_8859_1));
    rich.read();
    return rich.text
        .toString()
        .replaceAll("[ \\t]{1,200}\\n", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  private void read() {
    while (at < rtf.length()) {
      char c = rtf.charAt(at++);
      switch (c) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n' -> {}
        default -> put(String.valueOf(c));
      }
    }
  }

  private void open() {
    if (groups.size() < DEEPEST) {
      groups.push(new Group(leftOut, skipped));
    }
  }

  private void close() {
    if (!groups.isEmpty()) {
      Group group = groups.pop();
      leftOut = group.leftOut();
      skipped = group.skipped();
    }
  }

  private void control() {
    if (at >= rtf.length()) {
      return;
    }
    char c = rtf.charAt(at);
    if (Character.isLetter(c)) {
      word();
      return;
    }
    at++;
    switch (c) {
      case '\'' -> bytes();
      case '~' -> put("\u00a0");
      case '_' -> put("-");
      case '*' -> leftOut = true;
      case '\r', '\n' -> paragraph();
      case '{', '}', '\\' -> put(String.valueOf(c));
      default -> {} // an optional hyphen, a mark of an index
    }
  }

  /// Bytes given in hexadecimal; several in a row may be one character.
  private void bytes() {
    byte[] run = new byte[64];
    int length = 0;
    at -= 2;
    while (length < run.length && at + 3 < rtf.length() && rtf.startsWith("\\'", at)) {
      int high = Character.digit(rtf.charAt(at + 2), 16);
      int low = Character.digit(rtf.charAt(at + 3), 16);
      if (high < 0 || low < 0) {
        break;
      }
      at += 4;
      if (toSkip > 0) {
        toSkip--;
      } else {
        run[length++] = (byte) (high << 4 | low);
      }
    }
    if (length == 0 && rtf.startsWith("\\'", at)) {
      at += 2; // nothing that could be read
    }
    put(new String(run, 0, length, charset));
  }

  private void word() {
    int start = at;
    while (at < rtf.length() && at - start < 32 && isLetter(rtf.charAt(at))) {
      at++;
    }
    String word = rtf.substring(start, at);
    int numbered = at;
    while (at < rtf.length() && at - numbered < 10 && isNumber(rtf.charAt(at), at == numbered)) {
      at++;
    }
    int number = number(rtf.substring(numbered, at));
    if (at < rtf.length() && rtf.charAt(at) == ' ') {
      at++;
    }
    act(word, number);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNumber(char c, boolean first) {
    return (c >= '0' && c <= '9') || (first && c == '-');
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0; // none was given
    }
  }

  private void act(String word, int number) {
    if (LEFT_OUT.contains(word)) {
      leftOut = true;
    } else if (PARAGRAPHS.contains(word)) {
      paragraph();
    } else {
      switch (word) {
        case "line" -> put("\n");
        case "tab", "emspace", "enspace" -> put(" ");
        case "u" -> {
          put(String.valueOf((char) number));
          toSkip = skipped;
        }
        case "uc" -> skipped = Math.clamp(number, 0, 16);
        case "ansicpg" -> charset = charset(number);
        case "bin" -> at = (int) Math.min(rtf.length(), (long) at + Math.max(0, number));
        default -> mark(word);
      }
    }
  }

  private void mark(String word) {
    WORDS.rows().stream()
        .filter(row -> row.get(0).equals("mark") && row.get(1).equals(word))
        .forEach(row -> put(row.get(2)));
  }

  private Charset charset(int page) {
    try {
      return Charset.forName(page == 65001 ? "UTF-8" : "windows-" + page);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return charset; // a code page that nobody knows: as before
    }
  }

  private void paragraph() {
    if (!leftOut) {
      text.append("\n\n");
    }
  }

  private void put(String characters) {
    String left = characters;
    if (toSkip > 0) {
      int skip = Math.min(toSkip, left.length());
      toSkip -= skip;
      left = left.substring(skip);
    }
    if (!leftOut) {
      text.append(left);
    }
  }
}
