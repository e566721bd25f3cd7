package org.rashomon.account.read;

/// The limits of what is read, all of them; `docs/formats.md` lists them. What goes beyond one is
/// named with the limit that it met, and nothing of it is held in memory.
final class Limits {

  /// How much of a file is looked at to tell its kind, in bytes.
  static final int SNIFFED = 1 << 16;

  /// The longest single account: a text, a page, a line of JSONL, a mail, a feed; unpacked, in
  /// bytes. Room for a page saved with its pictures inside; a decompression bomb stops here.
  static final int ACCOUNT_BYTES = 64 << 20;

  /// The longest text of one account, in characters: five long novels. More than that in one piece
  /// is a dump or an archive, not somebody's account of an event.
  static final int ACCOUNT_CHARACTERS = 5_000_000;

  /// The longest headers of one record of an archive, in bytes; servers send 8 to 16 kB at most.
  static final int HEADER_BYTES = 1 << 20;

  /// How much of an archive's pages is kept, packed, for records that say "the same as before".
  static final int REVISITED_BYTES = 16 << 20;

  /// How many tags a page or a feed may have: several times what the largest pages have.
  static final int TAGS = 250_000;

  /// The longest name of a tag, in characters; parsers gather names in quadratic time.
  static final int TAG_NAME = 1_000;

  /// How deep a mail's parts may lie in one another: a forwarded mail in a forwarded mail, five
  /// times over.
  static final int MAIL_DEPTH = 20;

  /// How many parts and header lines of a mail are looked at.
  static final int MAIL_PARTS = 10_000;

  /// How many files a zip file may hold.
  static final int ZIP_ENTRIES = 10_000;

  /// How deep zip files may lie in one another.
  static final int ZIP_DEPTH = 3;

  /// How many pages a PDF may have: more than the longest report of an inquiry.
  static final int PDF_PAGES = 2_000;

  /// How many characters one page of a PDF may have: ten times what a broadsheet has. Each is held
  /// with its place until its page is read.
  static final int PDF_PAGE_CHARACTERS = 500_000;

  /// How much all that is read of a PDF may unpack to, in bytes: text, fonts, lists of objects.
  static final int PDF_BYTES = 256 << 20;

  private Limits() {}

  /// Bytes as a reader of messages says them: "64 MB".
  static String megabytes(int bytes) {
    return (bytes >> 20) + " MB";
  }
}
