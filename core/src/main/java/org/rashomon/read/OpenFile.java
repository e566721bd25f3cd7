package org.rashomon.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// One file while it is read: a single account, or one a line.
final class OpenFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  /// More than any text of [Limits#ACCOUNT_CHARACTERS] takes in UTF-8.
  private static final int TEXT_BYTES = 4 * Limits.ACCOUNT_CHARACTERS;

  private final String name;
  private final @Nullable Path path;
  private final InputStream standardInput;
  private final Ids ids;

  private @Nullable InputStream in;
  private @Nullable JsonLines lines;
  private boolean begun;

  OpenFile(Found.Source source, InputStream standardInput, Ids ids) {
    this.name = source.name();
    this.path = source.file();
    this.standardInput = standardInput;
    this.ids = ids;
  }

  /// The file's next account, or what is wrong; `null` when it has no more.
  @Nullable Input next() {
    if (begun) {
      return lines == null ? null : lines.next();
    }
    begun = true;
    try {
      return first();
    } catch (NoSuchFileException e) {
      return unreadable("the file was there a moment ago and is gone", "run again");
    } catch (AccessDeniedException e) {
      return unreadable("no permission to read it", "change its permissions");
    } catch (EOFException | ZipException e) {
      return unreadable("the gzip file is broken or cut off", "fetch it again");
    } catch (IOException e) {
      return unreadable("it can't be read (" + e.getMessage() + ")", "try again");
    }
  }

  private @Nullable Input first() throws IOException {
    InputStream unpacked = unpacked();
    byte[] beginning = unpacked.readNBytes(Limits.SNIFFED);
    if (beginning.length == 0) {
      return unreadable("the file is empty", "remove it, or save the page again");
    }
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), unpacked);
    return switch (Kind.of(beginning, name)) {
      case BINARY -> unreadable(Binary.name(beginning), Binary.ADVICE);
      case JSON_LINES -> {
        lines = new JsonLines(name, whole, ids);
        yield lines.next();
      }
      case TEXT -> text(whole.readNBytes(TEXT_BYTES + 1));
      case HTML -> page(whole.readNBytes(Limits.ACCOUNT_BYTES + 1));
    };
  }

  private InputStream unpacked() throws IOException {
    InputStream opened = path == null ? standardInput : Files.newInputStream(path);
    in = opened;
    BufferedInputStream packed = new BufferedInputStream(opened, BUFFER);
    packed.mark(2);
    boolean gzip = packed.read() == 0x1f && packed.read() == 0x8b;
    packed.reset();
    return gzip ? new GZIPInputStream(packed, BUFFER) : packed;
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
    return capture(Capture.Format.TEXT, text);
  }

  private Input page(byte[] bytes) {
    if (bytes.length > Limits.ACCOUNT_BYTES) {
      return unreadable(
          "the page is larger than " + Limits.ACCOUNT_BYTES / (1 << 20) + " MB",
          "save it without its pictures");
    }
    return capture(Capture.Format.HTML, Characters.decode(bytes, true));
  }

  private Capture capture(Capture.Format format, String content) {
    String id = path == null ? "stdin" : Ids.stem(name);
    return new Capture(ids.unique(id), name, format, content, Provenance.UNKNOWN);
  }

  private Unreadable unreadable(String reason, String advice) {
    return new Unreadable(name, reason, advice);
  }

  @Override
  public void close() {
    if (in != null && path != null) {
      try {
        in.close();
      } catch (IOException e) {
        // Nothing was written; a failure to close loses nothing that was read.
        return;
      }
    }
  }
}
