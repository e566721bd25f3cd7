package org.rashomon.account.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Where an account comes from, as far as its file or its page says; `null` is "not known".
///
/// @param published an ISO 8601 date or date-time, as precise as it was given
/// @param dating how that date is known, and when the account was changed
/// @param fields what else its record holds, by the record's own names, in its order
public record Provenance(
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String published,
    Dating dating,
    SequencedMap<String, String> fields) {

  public Provenance {
    fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
  }

  public static final Provenance UNKNOWN = new Provenance(null, null, null, null, null);

  /// Without other fields.
  public Provenance(
      @Nullable String url,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String byline,
      @Nullable String published,
      Dating dating) {
    this(url, outlet, title, byline, published, dating, new LinkedHashMap<>());
  }

  /// Without a word on how the date is known.
  public Provenance(
      @Nullable String url,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String byline,
      @Nullable String published) {
    this(url, outlet, title, byline, published, Dating.UNKNOWN);
  }

  /// When it was published; empty where that isn't known or can't be read.
  public Optional<Published> time() {
    return Published.of(published);
  }

  Provenance withUrl(@Nullable String address) {
    return new Provenance(address, outlet, title, byline, published, dating, fields);
  }

  public Provenance withByline(@Nullable String names) {
    return new Provenance(url, outlet, title, names, published, dating, fields);
  }

  /// This provenance, with what it doesn't tell taken from another.
  public Provenance orElse(Provenance other) {
    return new Provenance(
        url != null ? url : other.url,
        outlet != null ? outlet : other.outlet,
        title != null ? title : other.title,
        byline != null ? byline : other.byline,
        published != null ? published : other.published,
        dating(other),
        fields.isEmpty() ? other.fields : fields);
  }

  Provenance withFields(SequencedMap<String, String> others) {
    return new Provenance(url, outlet, title, byline, published, dating, others);
  }

  private Dating dating(Provenance other) {
    Dating when = published != null ? dating : other.dating;
    Dating change = dating.updated() != null ? dating : other.dating;
    return new Dating(when.publishedFrom(), change.updated(), change.updatedFrom());
  }
}
