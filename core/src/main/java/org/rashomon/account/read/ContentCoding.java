package org.rashomon.account.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Unpacks the body of a response as its `Content-Encoding` says (RFC 9110, 8.4). Archives also
/// hold bodies that were unpacked when they were saved and still bear the header; those are known
/// by their first bytes.
final class ContentCoding {

  private ContentCoding() {}

  /// @param codings the header's values, in the order in which they were applied
  /// @throws Refused if the body is larger than [Limits#ACCOUNT_BYTES] when unpacked
  static byte[] decode(byte[] body, List<String> codings) throws IOException {
    byte[] decoded = body;
    for (String coding : codings.reversed()) {
      decoded = decode(decoded, coding.strip().toLowerCase(Locale.ROOT));
    }
    return decoded;
  }

  private static byte[] decode(byte[] body, String coding) throws IOException {
    if (body.length == 0) {
      return body;
    }
    InputStream in = new ByteArrayInputStream(body);
    return switch (coding) {
      case "gzip", "x-gzip" -> Magic.begins(body, Magic.GZIP) ? all(new Gunzip(in)) : body;
      case "deflate" -> isMarkup(body) ? body : inflated(in, body);
      case "br" -> isMarkup(body) ? body : all(new BrotliInputStream(in));
      case "", "identity", "none" -> body;
      default -> throw new Refused("is packed with " + shown(coding) + ", which isn't read");
    };
  }

  /// Servers send both what the standard calls "deflate", which is zlib, and bare deflate.
  private static byte[] inflated(InputStream in, byte[] body) throws IOException {
    boolean zlib =
        body.length > 1
            && (body[0] & 0x0f) == 8
            && (((body[0] & 0xFF) << 8) | (body[1] & 0xFF)) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try {
      return all(new InflaterInputStream(in, inflater));
    } finally {
      inflater.end();
    }
  }

  static byte[] all(InputStream in) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes(Limits.ACCOUNT_BYTES + 1);
      if (bytes.length > Limits.ACCOUNT_BYTES) {
        throw Refused.tooLarge();
      }
      return bytes;
    }
  }

  private static boolean isMarkup(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && (bytes[at] == ' ' || (bytes[at] >= '\t' && bytes[at] <= '\r'))) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }

  private static String shown(String coding) {
    return coding.length() > 20 ? coding.substring(0, 20) : coding;
  }
}
