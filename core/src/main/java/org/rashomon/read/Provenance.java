package org.rashomon.read;

import org.jspecify.annotations.Nullable;

/// Where an account comes from, as far as its file or its page tells; `null` is "not told".
///
/// @param published an ISO 8601 date or date-time, as precise as it was told
public record Provenance(
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String published) {

  public static final Provenance UNKNOWN = new Provenance(null, null, null, null, null);

  /// This provenance, with what it doesn't tell taken from another.
  public Provenance orElse(Provenance other) {
    return new Provenance(
        url != null ? url : other.url,
        outlet != null ? outlet : other.outlet,
        title != null ? title : other.title,
        byline != null ? byline : other.byline,
        published != null ? published : other.published);
  }
}
