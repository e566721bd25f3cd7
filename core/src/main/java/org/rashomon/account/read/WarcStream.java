package org.rashomon.account.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/// jwarc's reader with bounds: headers of limited length, lengths that can be, and an end. Where an
/// archive ends with too many line ends, the reader alone would see its buffer's old bytes again.
final class WarcStream {

  private static final String TOO_LONG =
      "has headers longer than " + Limits.megabytes(Limits.HEADER_BYTES);

  private final Rationed in;
  private @Nullable WarcReader reader;
  private @Nullable WarcRecord last;
  private long number;

  WarcStream(InputStream in) {
    this.in = new Rationed(in);
  }

  /// The record's number, from 1.
  long number() {
    return number;
  }

  /// Where the record begins, in bytes of the unpacked archive.
  long position() {
    return reader == null ? 0 : reader.position();
  }

  /// The next record, or nothing at the archive's proper end.
  ///
  /// @throws IOException where the archive is damaged or cut off
  Optional<WarcRecord> next() throws IOException {
    if (last != null) {
      skip(last);
    }
    last = null;
    number++;
    in.allow(Limits.HEADER_BYTES, TOO_LONG);
    WarcReader from = reader();
    Optional<WarcRecord> record = Optional.empty();
    try {
      record = from.next();
    } catch (Refused e) {
      throw e;
    } catch (IOException e) {
      if (!isAtEnd(from)) {
        throw e;
      }
    }
    in.allowAll();
    Optional<WarcRecord> real = record.filter(found -> from.position() < in.given());
    if (real.isPresent()) {
      last = real.get();
      checkLength(last);
    }
    return real;
  }

  private WarcReader reader() throws IOException {
    WarcReader from = reader;
    if (from == null) {
      from = new WarcReader(in);
      from.setLenient(true);
      reader = from;
    }
    return from;
  }

  /// Whether nothing but line ends is left, however many.
  private boolean isAtEnd(WarcReader from) throws IOException {
    return in.given() - from.position() <= in.lineEnds() && in.read() < 0;
  }

  private static void checkLength(WarcRecord record) throws IOException {
    if (record.body().size() < 0) {
      throw new IOException("a record's length is negative");
    }
  }

  /// Passes over the rest of a record.
  void skip(WarcRecord record) throws IOException {
    in.allowAll();
    record.body().consume();
  }

  /// What a server answered.
  WarcPage response(WarcResponse record) throws IOException {
    in.allow(Limits.HEADER_BYTES, TOO_LONG);
    HttpResponse http = record.http();
    in.allowAll();
    return WarcPage.of(http);
  }

  /// Whether a record without a page says that the page is one.
  boolean saysPage(WarcRevisit record) throws IOException {
    if (record.body().size() == 0) {
      String type = record.headers().first("WARC-Identified-Payload-Type").orElse("");
      return type.toLowerCase(Locale.ROOT).contains("html");
    }
    in.allow(Limits.HEADER_BYTES, TOO_LONG);
    HttpResponse http = record.http();
    in.allowAll();
    return WarcPage.of(http).isDeclared();
  }
}
