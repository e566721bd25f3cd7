package org.rashomon.account.parse;

import java.util.Locale;

/// Which runs belong to which.
enum RunRelation {
  CONTENT_CUE,
  CUE_SOURCE,
  CONTENT_SOURCE;

  /// As the tagger's settings name it: `content-cue`.
  static RunRelation named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
