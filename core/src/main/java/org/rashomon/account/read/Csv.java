package org.rashomon.account.read;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Hash;

/// A table with an article a row (CSV, RFC 4180; cells apart by commas, semicolons or tabs). The
/// first row names the columns.
final class Csv implements Records {

  private static final String SEPARATORS = ",;\t";

  private final String path;
  private final Reader in;
  private final char separator;
  private final List<Optional<Fields>> columns;
  private int row;
  private int accounts;
  private boolean ended;
  private int next;

  private Csv(String path, Reader in) throws IOException {
    this.path = path;
    BufferedReader buffered = new BufferedReader(in);
    buffered.mark(Limits.SNIFFED);
    String first = String.valueOf(buffered.readLine());
    buffered.reset();
    this.in = buffered;
    this.separator = separator(first);
    this.next = this.in.read();
    List<String> header = cells();
    this.columns = Fields.of(header == null ? List.of() : header);
  }

  /// @throws Refused if the file is larger than one account may be
  static Csv of(String path, InputStream in) throws IOException {
    return new Csv(path, new StringReader(Characters.decode(ContentCoding.all(in), false)));
  }

  /// Whether a line names columns, one of them of texts.
  static boolean isHeader(String line) {
    List<String> names = List.of(line.split(String.valueOf(separator(line)), -1));
    List<Optional<Fields>> fields = Fields.of(names.stream().map(Csv::bare).toList());
    long known = fields.stream().flatMap(Optional::stream).distinct().count();
    return known > 1
        && (fields.contains(Optional.of(Fields.TEXT)) || fields.contains(Optional.of(Fields.HTML)));
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
    return new ArticleRecord(name -> cell(cells, name))
        .input(
            path,
            "row " + row,
            FileName.numbered(path, accounts),
            Hash.of(String.join("\n", cells)));
  }

  private @Nullable String cell(List<String> cells, String name) {
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (columns.get(i).filter(field -> field.names().contains(name)).isPresent()) {
        return cells.get(i);
      }
    }
    return null;
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
