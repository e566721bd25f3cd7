package org.rashomon.account.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Hash;
import org.rashomon.text.Table;
import org.rashomon.text.Wrapping;

/// One article of a database's export: its fields, and its text without them.
final class DatabaseArticle {

  private enum Field {
    TITLE,
    OUTLET,
    BYLINE,
    PUBLISHED,
    URL,
    BODY,
    OTHER
  }

  private static final Map<String, Field> FIELDS =
      Table.of(DatabaseArticle.class, "database-fields.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(1), row -> Field.valueOf(row.get(0).toUpperCase(Locale.ROOT))));

  /// "BYLINE: Tom Lisk", "Publication title: The Herald", "Body" alone.
  private static final Pattern NAMED =
      Pattern.compile("[ \\t]{0,80}(\\p{Lu}[\\p{L} /-]{1,40}?)(?::[ \\t]*(.*)|(?<=^Body)[ \\t]*)");

  /// "HD Ferry firm fined", or the code alone above its text.
  private static final Pattern CODED =
      Pattern.compile("([A-Z]{2,3})(?:(?: {1,4}|\\t)[ \\t]*(\\S.*)|[ \\t]*)");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "[ \\t]*(?:Copyright|©|All Rights Reserved)\\b.*|[ \\t]*©.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern BY = Pattern.compile("^by:? +", Pattern.CASE_INSENSITIVE);

  private final Map<Field, StringBuilder> told = new EnumMap<>(Field.class);

  private DatabaseArticle() {}

  /// Whether the label is of the outlet's name.
  static boolean isOutlet(String label) {
    return FIELDS.get(label.toLowerCase(Locale.ROOT)) == Field.OUTLET;
  }

  static DatabaseArticle of(String part, DatabaseExport export) {
    DatabaseArticle article = new DatabaseArticle();
    List<String> lines = part.lines().toList();
    if (export == DatabaseExport.KEYED) {
      KeyedArticle.of(lines).ifPresent(article::keyed);
      return article;
    }
    Pattern label = export == DatabaseExport.CODED ? CODED : NAMED;
    int at = 0;
    if (export == DatabaseExport.NUMBERED || export == DatabaseExport.ENDED) {
      at = article.head(lines, export == DatabaseExport.NUMBERED);
    }
    article.fields(lines.subList(at, lines.size()), label, at == 0 ? Field.OTHER : Field.BODY);
    return article;
  }

  private void keyed(KeyedArticle article) {
    put(Field.TITLE, article.title());
    put(Field.OUTLET, article.outlet());
    put(Field.BYLINE, article.byline());
    put(Field.PUBLISHED, article.published());
    put(Field.BODY, article.body());
  }

  /// The lines above the fields: outlet, date and title, or title, outlet and date.
  private int head(List<String> lines, boolean outletFirst) {
    List<String> head = new ArrayList<>();
    int at = 0;
    int date = -1;
    while (at < lines.size() && field(lines.get(at), NAMED).isEmpty()) {
      String line = lines.get(at).strip();
      if (COPYRIGHT.matcher(line).matches() || (date >= 0 && head.size() > date + 3)) {
        break;
      }
      if (!line.isEmpty()) {
        date = date < 0 && head.size() > 0 && IsoDate.of(line).isPresent() ? head.size() : date;
        head.add(line);
      }
      at++;
    }
    if (date < 0) {
      return 0;
    }
    put(Field.PUBLISHED, head.get(date));
    put(Field.OUTLET, outletFirst ? head.getFirst() : head.get(date - 1));
    put(
        Field.TITLE,
        outletFirst
            ? String.join(" ", title(head.subList(date + 1, head.size())))
            : String.join(" ", head.subList(0, Math.max(1, date - 1))));
    return at;
  }

  /// The edition that may stand below the date is no title.
  private static List<String> title(List<String> below) {
    boolean edition =
        below.size() > 1 && below.getFirst().toLowerCase(Locale.ROOT).endsWith("edition");
    return edition ? below.subList(1, below.size()) : below;
  }

  private void fields(List<String> lines, Pattern label, Field first) {
    Field open = first;
    boolean between = false;
    for (String line : lines) {
      Optional<Matcher> field = field(line, label);
      if (field.isPresent()) {
        String name = field.get().group(1).toLowerCase(Locale.ROOT);
        open = FIELDS.getOrDefault(name, Field.OTHER);
        between = label == CODED && open == Field.BODY;
        put(open, between ? "\n" + said(field.get()) : said(field.get()));
      } else if (line.isBlank()) {
        // Below a named field the text goes on; a coded one lasts until the next.
        open = label == NAMED && open != Field.BODY && first == Field.BODY ? Field.BODY : open;
        put(Field.BODY, open == Field.BODY ? "" : null);
      } else if (!COPYRIGHT.matcher(line).matches()) {
        put(open, line);
      }
    }
  }

  private static String said(Matcher field) {
    return field.group(2) == null ? "" : field.group(2);
  }

  private static Optional<Matcher> field(String line, Pattern label) {
    Matcher field = label.matcher(line);
    return field.matches() && FIELDS.containsKey(field.group(1).toLowerCase(Locale.ROOT))
        ? Optional.of(field)
        : Optional.empty();
  }

  private void put(Field field, @Nullable String line) {
    if (line != null) {
      told.computeIfAbsent(field, _ -> new StringBuilder()).append(line).append('\n');
    }
  }

  private @Nullable String line(Field field) {
    String value = text(field).lines().map(String::strip).collect(Collectors.joining(" ")).strip();
    return value.isEmpty() ? null : value;
  }

  private String text(Field field) {
    StringBuilder value = told.get(field);
    return value == null ? "" : value.toString();
  }

  /// Whether it has a text.
  boolean isTold() {
    return line(Field.BODY) != null;
  }

  Capture capture(String path, int number) {
    String title = line(Field.TITLE);
    String body = Wrapping.unwrapped(text(Field.BODY)).strip().replaceAll("\\n{3,}", "\n\n");
    String text = title == null ? body : title + "\n\n" + body;
    String date = line(Field.PUBLISHED);
    String published = date == null ? null : IsoDate.of(date).orElse(null);
    String byline = line(Field.BYLINE);
    return new Capture(
        FileName.numbered(path, number),
        path,
        Hash.of(text),
        Capture.Format.TEXT,
        text,
        new Provenance(
            line(Field.URL),
            line(Field.OUTLET),
            title,
            byline == null ? null : BY.matcher(byline).replaceFirst(""),
            published,
            Dating.of(Dating.Source.RECORD, published, null)));
  }
}
