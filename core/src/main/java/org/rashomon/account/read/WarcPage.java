package org.rashomon.account.read;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;

/// What an archive's record holds of a page, and what its headers say of it.
///
/// @param type the media type, lower case, without its parameters; empty where none is given
/// @param charset as the header names it
/// @param codings how the body is packed, in the order in which that was done
record WarcPage(
    String type, @Nullable String charset, List<String> codings, boolean isDone, MessageBody body) {

  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml");

  private static final Set<String> UNTOLD = Set.of("", "application/octet-stream", "unknown");

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  WarcPage {
    codings = List.copyOf(codings);
  }

  static WarcPage of(HttpResponse response) throws IOException {
    List<String> codings =
        response.headers().all("Content-Encoding").stream()
            .flatMap(header -> List.of(header.split(",", 10)).stream())
            .toList();
    boolean done = response.status() == 200 || response.status() == 203;
    return new WarcPage(type(response), charset(response), codings, done, response.body());
  }

  /// A record that holds the page itself, without a server's headers.
  static WarcPage of(WarcRecord record) throws IOException {
    return new WarcPage(type(record), charset(record), List.of(), true, record.body());
  }

  private static String type(Message message) {
    String header = message.headers().first("Content-Type").orElse("");
    return header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String charset(Message message) {
    Matcher found = CHARSET.matcher(message.headers().first("Content-Type").orElse(""));
    return found.find() ? found.group(1) : null;
  }

  /// Whether the headers say that it is a page.
  boolean isDeclared() {
    return PAGES.contains(type);
  }

  boolean mayBePage() {
    return isDone && (isDeclared() || UNTOLD.contains(type));
  }

  boolean isText() {
    return type.equals("text/plain");
  }

  /// @throws Refused if it is too large or packed in a way that nothing here reads
  byte[] content() throws IOException {
    return ContentCoding.decode(ContentCoding.all(body.stream()), codings);
  }
}
