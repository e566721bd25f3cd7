package org.rashomon.read;

/// The limits of what is read, all of them.
final class Limits {

  /// How much of a file is looked at to tell its kind, in bytes.
  static final int SNIFFED = 1 << 16;

  /// The longest single account: a text, a page, a line of JSONL; unpacked, in bytes. Room for a
  /// page saved with its pictures inside; a gzip bomb stops here.
  static final int ACCOUNT_BYTES = 64 << 20;

  /// The longest text of one account, in characters: five long novels. More than that in one piece
  /// is a dump or an archive, not somebody's account of an event.
  static final int ACCOUNT_CHARACTERS = 5_000_000;

  private Limits() {}
}
