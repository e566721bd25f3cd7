package org.rashomon.account.read;

import org.rashomon.text.Hash;

/// One saved account before anything was taken out of it: decoded characters and where they are
/// from.
///
/// @param id the input's own, else the file's name without its ending; another capture may have the
///   same one
/// @param path the file it was read from, as the user named it, `-` for standard input
/// @param sha256 of the bytes it was read from, unpacked: the file's, or those of one record of it
public record Capture(
    String id, String path, String sha256, Format format, String content, Provenance provenance)
    implements Input {

  /// One that wasn't read from a file: its content is all there is of it.
  public Capture(String id, String path, Format format, String content, Provenance provenance) {
    this(id, path, Hash.of(content), format, content, provenance);
  }

  /// How the content is to be understood.
  public enum Format {
    TEXT,
    HTML
  }

  Capture withContent(String other) {
    return new Capture(id, path, sha256, format, other, provenance);
  }
}
