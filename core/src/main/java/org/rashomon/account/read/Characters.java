package org.rashomon.account.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns bytes of unknown encoding into characters; any bytes, without an exception.
///
/// The encoding is known by a byte order mark, else by the bytes being UTF-8 beyond chance, else by
/// what a server said, else by what an HTML page declares, else it is windows-1252. UTF-8 comes
/// before what is declared because pages are often saved anew as UTF-8 with their old declaration
/// inside; text of another encoding is never UTF-8 by accident once it has a few characters beyond
/// ASCII.
final class Characters {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta\\s[^>]{0,300}?charset|\\?xml\\s[^>]{0,100}?encoding)\\s*=\\s*[\"']?([\\w:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /// Where a page must declare its encoding: within its first bytes (HTML Standard: 1024; pages
  /// don't always keep to it).
  private static final int DECLARED_WITHIN = 8192;

  /// Names that pages use for a smaller encoding than they are written in (WHATWG Encoding
  /// Standard, "Names and labels").
  private static final Map<String, String> MEANT =
      Map.of(
          "iso-8859-1", "windows-1252",
          "iso8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949");

  /// Control characters beyond this share of the bytes make a file binary.
  private static final double BINARY = 0.02;

  private Characters() {}

  /// @param page whether the bytes are HTML and may declare their encoding
  static String decode(byte[] bytes, boolean page) {
    return decode(bytes, () -> page ? declared(bytes) : null);
  }

  /// A page or a part of a message.
  ///
  /// @param label the encoding that a server or a header names
  static String decode(byte[] bytes, @Nullable String label) {
    return decode(
        bytes,
        () -> {
          Charset labelled = label == null ? null : named(label);
          return labelled == null ? declared(bytes) : labelled;
        });
  }

  private static String decode(byte[] bytes, Supplier<@Nullable Charset> declaration) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      String text =
          marked.equals(StandardCharsets.UTF_8) ? utf8(bytes).text : new String(bytes, marked);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    Utf8 utf8 = utf8(bytes);
    if (utf8.beyondAscii > 0 && utf8.stray < utf8.beyondAscii) {
      return utf8.text;
    }
    Charset declared = declaration.get();
    if (utf8.stray == 0) {
      // ISO-2022-JP and the like write everything in ASCII bytes.
      boolean hidden = declared != null && declared.name().startsWith("ISO-2022");
      return hidden ? new String(bytes, declared) : utf8.text;
    }
    return declared == null
            || declared.equals(StandardCharsets.UTF_8)
            || declared.equals(WINDOWS_1252)
        ? windows1252(bytes)
        : new String(bytes, declared);
  }

  /// Whether the bytes, the first of a file, are no text in any encoding.
  static boolean isBinary(byte[] bytes) {
    if (byteOrderMark(bytes) != null) {
      return false;
    }
    int controls = 0;
    for (byte b : bytes) {
      boolean space = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1b;
      if (b >= 0 && b < ' ' && !space) {
        controls++;
      }
    }
    return controls > BINARY * bytes.length;
  }

  private static @Nullable Charset byteOrderMark(byte[] bytes) {
    if (Magic.begins(bytes, "\u00EF\u00BB\u00BF")) {
      return StandardCharsets.UTF_8;
    }
    if (Magic.begins(bytes, "\u00FE\u00FF")) {
      return StandardCharsets.UTF_16BE;
    }
    return Magic.begins(bytes, "\u00FF\u00FE") ? StandardCharsets.UTF_16LE : unmarkedUtf16(bytes);
  }

  /// UTF-16 without a mark shows in mostly Latin text: every other byte is zero.
  private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
    int[] zeros = new int[2];
    int looked = Math.min(bytes.length, 4096) & ~1;
    for (int i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int half = looked / 2;
    if (half < 4) {
      return null;
    }
    if (zeros[1] > half * 0.7 && zeros[0] < half * 0.05) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] > half * 0.7 && zeros[1] < half * 0.05 ? StandardCharsets.UTF_16BE : null;
  }

  private static @Nullable Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    Matcher found = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return found.find() ? named(found.group(1)) : null;
  }

  private static @Nullable Charset named(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
      return null; // what names its encoding in ASCII isn't written in these
    }
    try {
      return Charset.forName(MEANT.getOrDefault(name, name));
    } catch (IllegalArgumentException e) {
      return null; // a name that nobody knows says nothing
    }
  }

  /// @param stray bytes that are not UTF-8, read as windows-1252 instead
  private record Utf8(String text, int beyondAscii, int stray) {}

  private static Utf8 utf8(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    int stray = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      for (int i = 0; i < result.length(); i++) {
        out.put(windows1252(in.get()));
        stray++;
      }
    }
    String text = out.flip().toString();
    int beyondAscii = (int) text.chars().filter(c -> c >= 0x80).count();
    return new Utf8(text, beyondAscii - stray, stray);
  }

  private static String windows1252(byte[] bytes) {
    char[] characters = new char[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      characters[i] = windows1252(bytes[i]);
    }
    return new String(characters);
  }

  private static final String WINDOWS_1252_TABLE = table();

  private static char windows1252(byte b) {
    return WINDOWS_1252_TABLE.charAt(b & 0xFF);
  }

  /// The five bytes that windows-1252 leaves open are control characters, as browsers have it.
  private static String table() {
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < 256; i++) {
      char c = new String(new byte[] {(byte) i}, WINDOWS_1252).charAt(0);
      table.append(c == '\uFFFD' ? (char) i : c);
    }
    return table.toString();
  }
}
