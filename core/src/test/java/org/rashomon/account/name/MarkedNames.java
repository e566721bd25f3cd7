package org.rashomon.account.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.account.clean.Account;
import org.rashomon.text.Span;

/// A text in which people marked the names, and how many of them are found.
record MarkedNames(String text, Set<Marked> names) {

  record Marked(Entity.Kind kind, Span span) {}

  /// Exact matches of span and kind.
  record Score(int right, int found, int gold) {

    Score plus(Score other) {
      return new Score(right + other.right, found + other.found, gold + other.gold);
    }

    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
      return gold == 0 ? 1 : (double) right / gold;
    }

    double f1() {
      return found + gold == 0 ? 1 : 2.0 * right / (found + gold);
    }

    @Override
    public String toString() {
      return String.format(
          java.util.Locale.ROOT,
          "P %.3f R %.3f F1 %.3f (%d of %d)",
          precision(),
          recall(),
          f1(),
          right,
          gold);
    }
  }

  /// The documents of a gzipped column file: a token a line, an empty line after each sentence.
  ///
  /// @param word the column of the token
  /// @param tag the column of its tag
  static List<MarkedNames> read(Path file, int word, int tag) throws IOException {
    List<MarkedNames> documents = new ArrayList<>();
    Builder document = new Builder();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("# newdoc") || line.startsWith("-DOCSTART-")) {
          document.finish(documents);
          document = new Builder();
        } else if (line.isBlank()) {
          document.endSentence();
        } else if (line.startsWith("# text = ")) {
          document.sentence(line.substring("# text = ".length()));
        } else if (!line.startsWith("#")) {
          String[] columns = line.split("[\t ]", -1);
          document.token(columns[word], columns[tag]);
        }
      }
    }
    document.finish(documents);
    return documents;
  }

  private static final class Builder {
    private static final Set<String> CLOSING = Set.of("'s", "n't", "\'\'");

    private final StringBuilder text = new StringBuilder();
    private final Set<Marked> names = new HashSet<>();
    private boolean opened;
    private String kind = "O";
    private int start;
    private int end;

    /// The sentence that the tokens are of, as it was written; empty where the file doesn't say.
    private String written = "";

    private int read;

    void sentence(String written) {
      this.written = written;
      read = 0;
    }

    /// Whether white space stands before the word in the sentence as it was written.
    private boolean isApart(String word) {
      int at = written.indexOf(word, read);
      boolean closes = (word.length() == 1 && ".,;:!?)%".contains(word)) || CLOSING.contains(word);
      boolean apart = written.isEmpty() ? !closes && !opened : at > read && !CLOSING.contains(word);
      read = at < 0 ? read : at + word.length();
      return apart;
    }

    void token(String word, String tag) {
      if (isApart(word) && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append(' ');
      }
      opened = word.equals("(") || word.equals("``") || word.equals("$");
      String its = tag.equals("O") ? "O" : tag.substring(2);
      if (!its.equals(kind) || tag.startsWith("B")) {
        close();
        kind = its;
        start = text.length();
      }
      text.append(word);
      end = text.length();
    }

    private void close() {
      Entity.Kind named =
          switch (kind) {
            case "PER" -> Entity.Kind.PERSON;
            case "ORG" -> Entity.Kind.BODY;
            case "LOC" -> Entity.Kind.PLACE;
            default -> null;
          };
      if (named != null) {
        names.add(new Marked(named, new Span(start, end)));
      }
      kind = "O";
    }

    void endSentence() {
      close();
      sentence("");
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }

    void finish(List<MarkedNames> into) {
      endSentence();
      if (!text.isEmpty()) {
        into.add(new MarkedNames(text.toString(), names));
      }
    }
  }

  /// The names that the program finds, groups left out.
  Set<Marked> found() {
    Account account = Accounts.body("a", text);
    Named named = new NameFinder().find(Loaded.read(account));
    Set<Marked> found = new HashSet<>();
    for (Mention mention : named.mentions()) {
      Entity.Kind kind = named.entity(mention).kind();
      if (mention.form() == Mention.Form.NAME && kind != Entity.Kind.GROUP) {
        found.add(new Marked(kind, mention.span()));
      }
    }
    return found;
  }

  Score score(Entity.Kind kind, Set<Marked> found) {
    int right = 0;
    int all = 0;
    for (Marked marked : found) {
      if (marked.kind() == kind) {
        all++;
        right += names.contains(marked) ? 1 : 0;
      }
    }
    int gold = (int) names.stream().filter(marked -> marked.kind() == kind).count();
    return new Score(right, all, gold);
  }
}
