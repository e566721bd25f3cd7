package org.rashomon.account.read;

/// One saved account before anything was taken out of it: decoded characters and where they are
/// from.
///
/// @param id unique among the captures of one run: the input's own, else the file's name without
///   its ending, with `-2`, `-3`, ... where that is taken
/// @param path the file it was read from, as the user named it, `-` for standard input
public record Capture(String id, String path, Format format, String content, Provenance provenance)
    implements Input {

  /// How the content is to be understood.
  public enum Format {
    TEXT,
    HTML
  }

  Capture withContent(String other) {
    return new Capture(id, path, format, other, provenance);
  }
}
