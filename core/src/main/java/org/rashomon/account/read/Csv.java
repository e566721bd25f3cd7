package org.rashomon.account.read;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Hash;

/// A table with an article a row (CSV, RFC 4180; cells apart by commas, semicolons or tabs). The
/// first row names the columns.
final class Csv implements Records {

  private static final String SEPARATORS = ",;\t";

  private static final int LONGEST_HEADER = 100;

  private final String path;
  private final Reader in;
  private final char separator;
  private final FieldNames names;
  private final List<String> header;
  private final List<String> columns;
  private int row;
  private int accounts;
  private boolean ended;
  private int next;

  private Csv(String path, FieldNames names, Reader in) throws IOException {
    this.path = path;
    this.names = names;
    BufferedReader buffered = new BufferedReader(in);
    buffered.mark(Limits.SNIFFED);
    String line = String.valueOf(buffered.readLine());
    buffered.reset();
    this.in = buffered;
    this.separator = separator(line);
    this.next = this.in.read();
    List<String> first = cells();
    this.header = first == null ? List.of() : first.stream().map(String::strip).toList();
    this.columns = header.stream().map(FieldNames::key).toList();
  }

  /// @throws Refused if the file is larger than one account may be
  static Records of(String path, FieldNames names, InputStream in) throws IOException {
    String content = Characters.decode(ContentCoding.all(in), false);
    String header = content.lines().findFirst().orElse("");
    if (!isHeader(header, names)) {
      return new Several(
          List.of(
                  new Unreadable(
                      path,
                      "none of the table's columns is known to hold articles ("
                          + header.substring(0, Math.min(header.length(), LONGEST_HEADER))
                          + ")",
                      "say which one does with --field NAME=text"))
              .iterator());
    }
    return new Csv(path, names, new StringReader(content));
  }

  /// Whether a line parts cells, and a table begins with it.
  static boolean isRow(String line) {
    return line.indexOf(separator(line)) >= 0;
  }

  /// Whether a line names columns, one of them of texts.
  static boolean isHeader(String line, FieldNames names) {
    List<String> cells = List.of(line.split(String.valueOf(separator(line)), -1));
    return names.areOfArticles(cells.stream().map(Csv::bare).toList());
  }

  private static String bare(String cell) {
    return cell.strip().replace("\"", "");
  }

  private static char separator(String header) {
    char best = ',';
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char c = SEPARATORS.charAt(i);
      best = count(header, c) > count(header, best) ? c : best;
    }
    return best;
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }

  @Override
  public @Nullable Input next() {
    while (!ended) {
      try {
        List<String> cells = cells();
        if (cells != null && !(cells.size() == 1 && cells.getFirst().isBlank())) {
          return input(cells);
        }
      } catch (EOFException | ZipException e) {
        ended = true;
        return new Unreadable(path, "row " + row + " can't be unpacked", "fetch it again");
      } catch (IOException e) {
        ended = true;
        return new Unreadable(path, "row " + row + " " + e.getMessage(), "check its quotes");
      }
    }
    return null;
  }

  private Input input(List<String> cells) {
    accounts++;
    return new ArticleRecord(names, name -> cell(cells, name), all(cells))
        .input(
            path,
            "row " + row,
            FileName.numbered(path, accounts),
            Hash.of(String.join("\n", cells)));
  }

  private SequencedMap<String, String> all(List<String> cells) {
    SequencedMap<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
      all.putIfAbsent(header.get(i), cells.get(i));
    }
    return all;
  }

  private @Nullable String cell(List<String> cells, String name) {
    int column = columns.indexOf(name);
    return column < 0 || column >= cells.size() ? null : cells.get(column);
  }

  /// The next row; `null` at the end.
  private @Nullable List<String> cells() throws IOException {
    if (next < 0) {
      ended = true;
      return null;
    }
    row++;
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (next == separator) {
      next = in.read();
      cells.add(cell());
    }
    if (next == '\r') {
      next = in.read();
    }
    next = next == '\n' ? in.read() : next;
    return cells;
  }

  /// What stands up to the next separator or line end; within quotes both are text.
  private String cell() throws IOException {
    StringBuilder cell = new StringBuilder();
    boolean quoted = next == '"';
    next = quoted ? in.read() : next;
    while (next >= 0) {
      if (quoted && next == '"') {
        next = in.read();
        if (next != '"') {
          quoted = false;
          continue;
        }
      } else if (!quoted && (next == separator || next == '\n' || next == '\r')) {
        break;
      }
      cell.append((char) next);
      next = in.read();
    }
    if (quoted) {
      throw new IOException("has a cell whose quotes never end");
    }
    return cell.toString();
  }
}
