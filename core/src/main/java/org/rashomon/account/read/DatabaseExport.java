package org.rashomon.account.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Articles as databases of newspapers export them, several in one text: LexisNexis, Nexis Uni,
/// Factiva, ProQuest, Europresse.
enum DatabaseExport {
  /// "1 of 3 DOCUMENTS" above each; outlet, date, title; then fields in capitals.
  NUMBERED("^[ \\t]*\\d{1,6} of \\d{1,6} DOCUMENTS[ \\t]*$", Ends.ABOVE),
  /// Title, outlet, date; then fields; "End of Document" below each.
  ENDED("^[ \\t]*End of Document[ \\t]*$", Ends.BELOW),
  /// Codes of two letters at the beginning of the line; each article has its title once.
  CODED("^HD(?: {2,}|\\t|[ \\t]*$)", Ends.AT),
  /// A line of underscores between articles, whose fields are named in words.
  RULED("^_{20,}[ \\t]*$", Ends.BELOW),
  /// Outlet, date, title, text; the document's key at the end of each.
  KEYED(KeyedArticle.KEY, Ends.WITH);

  /// Where an article begins, as its mark tells.
  private enum Ends {
    ABOVE,
    AT,
    BELOW,
    /// Below the mark, which belongs to the article above it.
    WITH
  }

  private static final Pattern CODED_BODY =
      Pattern.compile("^(?:LP|TD)(?: {2,}|\\t|[ \\t]*$)", Pattern.MULTILINE);
  private static final Pattern NAMED_BODY =
      Pattern.compile("^Full text: ", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private final Pattern mark;
  private final Ends ends;

  DatabaseExport(String mark, Ends ends) {
    this.mark = Pattern.compile(mark, Pattern.MULTILINE);
    this.ends = ends;
  }

  /// The articles of an export; none where the text is something else.
  static List<DatabaseArticle> articles(String text) {
    for (DatabaseExport export : values()) {
      if (export.isMeant(text)) {
        List<DatabaseArticle> articles =
            export.parts(text).stream()
                .map(part -> DatabaseArticle.of(part, export))
                .filter(DatabaseArticle::isTold)
                .toList();
        if (!articles.isEmpty()) {
          return articles;
        }
      }
    }
    return List.of();
  }

  private boolean isMeant(String text) {
    boolean bodied =
        switch (this) {
          case NUMBERED, ENDED, KEYED -> true;
          case CODED -> CODED_BODY.matcher(text).find();
          case RULED -> NAMED_BODY.matcher(text).find();
        };
    return bodied && mark.matcher(text).find();
  }

  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    Matcher marks = mark.matcher(text);
    int start = ends == Ends.BELOW || ends == Ends.WITH ? 0 : text.length();
    while (marks.find()) {
      int end = ends == Ends.WITH ? marks.end() : marks.start();
      if (start < end) {
        parts.add(text.substring(start, end));
      }
      start = ends == Ends.AT ? marks.start() : marks.end();
    }
    parts.add(text.substring(Math.min(start, text.length())));
    return parts;
  }
}
