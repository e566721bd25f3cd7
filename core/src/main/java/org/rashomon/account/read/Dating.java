package org.rashomon.account.read;

import org.jspecify.annotations.Nullable;

/// When an account was changed, and how its dates are known; `null` is "not known".
///
/// @param publishedFrom where the date of publication stands
/// @param updated an ISO 8601 date or date-time, as precise as it was given
/// @param updatedFrom where the date of the last change stands
public record Dating(
    @Nullable Source publishedFrom, @Nullable String updated, @Nullable Source updatedFrom) {

  /// What tells a date, the surest first.
  public enum Source {
    /// The input's own record: a field of JSONL.
    RECORD,
    /// A feed's entry.
    FEED,
    /// A mail's header.
    MAIL,
    /// The page's JSON-LD (schema.org).
    JSON_LD,
    /// A `meta` element of the page.
    META,
    /// A `time` element, or one with schema.org's attributes.
    TIME,
    /// A line at the head of the story: "Published March 5, 2031".
    LINE
  }

  public static final Dating UNKNOWN = new Dating(null, null, null);

  /// @param source where both dates stand
  /// @param published `null` where it isn't given
  static Dating of(Source source, @Nullable String published, @Nullable String updated) {
    return new Dating(published == null ? null : source, updated, updated == null ? null : source);
  }
}
