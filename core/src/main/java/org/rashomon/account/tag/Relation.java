package org.rashomon.account.tag;

import java.util.Locale;

/// Which runs belong to which.
enum Relation {
  CONTENT_CUE,
  CUE_SOURCE,
  CONTENT_SOURCE;

  /// As the tagger's settings name it: `content-cue`.
  static Relation named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
