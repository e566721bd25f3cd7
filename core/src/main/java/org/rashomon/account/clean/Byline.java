package org.rashomon.account.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names in what a page or a line gives as its authors.
final class Byline {

  private static final int LONGEST = 200;

  /// "By", "Analysis by", "Written by".
  private static final Pattern BY =
      Pattern.compile("(?:[\\p{L}]{1,20} ){0,2}(?i:by)(?::? |(?=\\p{Lu}))(.{1,400})");

  /// What follows names without being one: an address, a date, the time it takes to read.
  private static final Pattern END =
      Pattern.compile(
          " @|\\s*[•|·●・]| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d| \\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\(?\\S{1,100}@\\S{1,100}",
          Pattern.CASE_INSENSITIVE);

  private Byline() {}

  /// Whether the line says that it names who wrote.
  static boolean begins(String line) {
    return BY.matcher(line.strip()).matches();
  }

  static Optional<String> name(String byline) {
    String text = byline.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher by = BY.matcher(text);
    String names = by.matches() ? by.group(1) : text;
    Matcher end = END.matcher(names);
    String name = (end.find() ? names.substring(0, end.start()) : names).strip();
    return name.isEmpty() || name.contains("://") ? Optional.empty() : Optional.of(name);
  }
}
