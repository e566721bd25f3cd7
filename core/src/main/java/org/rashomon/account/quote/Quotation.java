package org.rashomon.account.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Span;

/// Words that an account gives as somebody's.
///
/// @param cue the words that report (`said`, `according to`); may be empty
/// @param source the words that name the speaker here (`the foreign minister`, `he`); may be empty
/// @param content what was said, never empty: for [Form#DIRECT] what is within the marks, for
///   [Form#MIXED] and [Form#INDIRECT] the reported clause, for [Form#TERM] the marked words
/// @param quoted the slices of a mixed quotation's content within marks; else empty
/// @param speaker index in [org.rashomon.account.name.Named#entities], `null` where it isn't known
/// @param confidence of speaker and extent, 0 to 1
/// @param rule the name of the rule that chose the speaker, or that found the quotation where there
///   is none
public record Quotation(
    Form form,
    List<Span> cue,
    List<Span> source,
    List<Span> content,
    List<Span> quoted,
    @Nullable Integer speaker,
    double confidence,
    String rule) {

  public Quotation {
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation without content, by rule " + rule);
    }
  }

  public enum Form {
    /// A whole utterance within quotation marks.
    DIRECT,
    /// Reported speech with quoted words in it.
    MIXED,
    /// Reported speech with none.
    INDIRECT,
    /// QuotationMarks around a name or a word that nobody is said to have spoken.
    TERM
  }

  /// The same words, given to somebody.
  public Quotation spokenBy(int entity, double sure, String byRule) {
    return new Quotation(form, cue, source, content, quoted, entity, sure, byRule);
  }

  /// From the first to the last character of the content.
  public Span extent() {
    return Span.hull(content.getFirst(), content.getLast());
  }

  /// The words within quotation marks: all of the content of direct quotations and terms.
  public List<Span> marked() {
    return form == Form.DIRECT || form == Form.TERM ? content : quoted;
  }
}
