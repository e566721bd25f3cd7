package org.rashomon.account.read;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Hash;

/// One file while it is read: a single account, or several.
final class OpenFile implements AutoCloseable {

  /// More than any text of [Limits#ACCOUNT_CHARACTERS] takes in UTF-8.
  private static final int TEXT_BYTES = 4 * Limits.ACCOUNT_CHARACTERS;

  private final String name;
  private final @Nullable Path path;
  private final InputStream standardInput;
  private final FieldNames names;

  private @Nullable InputStream in;
  private @Nullable Records records;
  private @Nullable Closeable zip;
  private boolean begun;
  private final int depth;

  OpenFile(Found.Source source, FieldNames names, InputStream standardInput) {
    this.name = source.name();
    this.names = names;
    this.path = source.file();
    this.standardInput = standardInput;
    this.depth = 0;
  }

  /// A file within another.
  ///
  /// @param depth how many zip files it lies in
  OpenFile(String name, FieldNames names, InputStream content, int depth) {
    this.name = name;
    this.names = names;
    this.path = null;
    this.standardInput = content;
    this.depth = depth;
  }

  /// The file's next account, or what is wrong; `null` when it has no more.
  @Nullable Input next() {
    if (begun) {
      return records == null ? null : records.next();
    }
    begun = true;
    try {
      return first();
    } catch (NoSuchFileException e) {
      return unreadable("the file was there a moment ago and is gone", "run again");
    } catch (AccessDeniedException e) {
      return unreadable("no permission to read it", "change its permissions");
    } catch (Refused e) {
      return unreadable("the file " + e.getMessage(), "give what is in it by itself");
    } catch (EOFException | ZipException e) {
      return unreadable("the gzip file is broken or cut off", "fetch it again");
    } catch (IOException e) {
      return unreadable("it can't be read (" + e.getMessage() + ")", "try again");
    }
  }

  private Input first() throws IOException {
    InputStream unpacked = unpacked();
    Beginning start = Beginning.of(unpacked);
    byte[] beginning = start.bytes();
    if (beginning.length == 0) {
      return unreadable("the file is empty", "remove it, or save the page again");
    }
    InputStream whole = start.whole();
    return switch (Kind.of(beginning, name)) {
      case BINARY -> unreadable(Binary.name(beginning), Binary.ADVICE);
      case JSON_LINES -> first(new JsonLines(name, names, whole));
      case WARC -> first(new Warc(name, whole));
      case WACZ -> first(new Wacz(name, zip(whole)));
      case JSON -> first(new Several(new JsonDocument(names).accounts(name, whole).iterator()));
      case CSV -> first(Csv.of(name, names, whole));
      case RICH_TEXT -> first(documents().richText(whole));
      case WEB_ARCHIVE -> first(documents().webArchive(whole));
      case PDF -> first(documents().pdf(whole));
      case ZIP -> first(documents().zip(opened(whole)));
      case CAPTIONS -> first(documents().captions(whole));
      case FEED -> feed(whole);
      case MAIL -> mail(whole.readNBytes(Limits.ACCOUNT_BYTES + 1));
      case MAILBOX -> first(new Mailbox(name, whole));
      case TEXT -> text(whole.readNBytes(TEXT_BYTES + 1));
      case HTML -> page(whole.readNBytes(Limits.ACCOUNT_BYTES + 1));
    };
  }

  private Input first(Records several) {
    records = several;
    Input first = several.next();
    return first != null
        ? first
        : unreadable("the file holds no account", "check that it is the right one");
  }

  private InputStream unpacked() throws IOException {
    InputStream opened = path == null ? standardInput : Files.newInputStream(path);
    in = opened;
    return Unpacked.of(opened);
  }

  /// @param whole the file from its beginning on
  private ZipEntries zip(InputStream whole) throws IOException {
    ZipEntries entries =
        path == null
            ? ZipEntries.of(whole, Wacz::isArchive)
            : ZipEntries.of(path, whole, Wacz::isArchive);
    zip = entries;
    return entries;
  }

  private Zip opened(InputStream whole) throws IOException {
    Zip opened = Zip.of(path, whole);
    zip = opened;
    return opened;
  }

  private Input text(byte[] bytes) {
    if (bytes.length > TEXT_BYTES) {
      return unreadable("it " + Reader.TOO_LONG, Reader.TOO_LONG_ADVICE);
    }
    String text = Characters.decode(bytes, false);
    if (text.length() > Limits.ACCOUNT_CHARACTERS) {
      return unreadable("it " + Reader.TOO_LONG, Reader.TOO_LONG_ADVICE);
    }
    if (text.isBlank()) {
      return unreadable("the file holds nothing but white space", "save the page again");
    }
    return first(documents().text(bytes, text));
  }

  private Documents documents() {
    return new Documents(name, path, names, depth);
  }

  private Input page(byte[] bytes) {
    if (bytes.length > Limits.ACCOUNT_BYTES) {
      return unreadable(
          "the page is larger than " + Limits.ACCOUNT_BYTES / (1 << 20) + " MB",
          "save it without its pictures");
    }
    return capture(bytes, Capture.Format.HTML, Characters.decode(bytes, true), Provenance.UNKNOWN);
  }

  /// A feed that is cut off still has the entries before.
  private Input feed(InputStream whole) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] part = new byte[Limits.SNIFFED];
    try {
      for (int n = whole.read(part); n >= 0; n = whole.read(part)) {
        bytes.write(part, 0, n);
        if (bytes.size() > Limits.ACCOUNT_BYTES) {
          throw Refused.tooLarge();
        }
      }
    } catch (EOFException | ZipException e) {
      part = new byte[0]; // that its end is missing shows in what was read
    }
    String content = Characters.decode(bytes.toByteArray(), true);
    Optional<String> objection = Markup.objection(content);
    if (objection.isPresent()) {
      throw new Refused(objection.get());
    }
    return first(new Feed(name, Markup.withoutEndlessNames(content)));
  }

  private Input mail(byte[] bytes) throws IOException {
    if (bytes.length > Limits.ACCOUNT_BYTES) {
      throw Refused.tooLarge();
    }
    return first(new Several(Mails.of(name, bytes, 1).iterator()));
  }

  private Capture capture(
      byte[] bytes, Capture.Format format, String content, Provenance provenance) {
    return new Capture(FileName.stem(name), name, Hash.of(bytes), format, content, provenance);
  }

  private Unreadable unreadable(String reason, String advice) {
    return new Unreadable(name, reason, advice);
  }

  @Override
  public void close() {
    if (in != null && path != null) {
      try {
        in.close();
        if (zip != null) {
          zip.close();
        }
      } catch (IOException e) {
        // Nothing was written; a failure to close loses nothing that was read.
        return;
      }
    }
  }
}
