package org.rashomon.account.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/// A mail, or a page that a browser saved as one file (MHTML, RFC 2557), which is written as a mail
/// too. The first text of each kind is what it tells; a page goes before plain text.
final class Mail {

  private static final MimeConfig CONFIG =
      new MimeConfig.Builder()
          .setMaxLineLen(Limits.HEADER_BYTES)
          .setMaxHeaderLen(Limits.HEADER_BYTES)
          .setMaxHeaderCount(Limits.MAIL_PARTS)
          .setMaxContentLen(-1)
          .build();

  private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>]{0,400}>\\s*");

  private final MimeTokenStream stream = new MimeTokenStream(CONFIG);
  private int depth;
  private int parts;
  private boolean attached;
  private @Nullable String page;
  private @Nullable String text;
  private @Nullable String subject;
  private @Nullable String from;
  private @Nullable String date;
  private @Nullable String savedFrom;

  private Mail() {}

  /// @throws Refused if it goes beyond a limit or holds no text
  /// @throws IOException if it is broken before any text
  static Mail of(byte[] bytes) throws IOException {
    Mail mail = new Mail();
    mail.stream.parse(new ByteArrayInputStream(bytes));
    try {
      EntityState state = mail.stream.getState();
      while (state != EntityState.T_END_OF_STREAM && mail.page == null) {
        mail.take(state);
        state = mail.stream.next();
      }
    } catch (MimeException | RuntimeException e) {
      if (mail.text == null) {
        throw new IOException("the mail is broken", e);
      }
    }
    if (mail.page == null && mail.text == null) {
      throw new Refused("holds no text");
    }
    return mail;
  }

  private void take(EntityState state) throws IOException {
    switch (state) {
      case T_START_MULTIPART, T_START_MESSAGE -> enter();
      case T_END_MULTIPART, T_END_MESSAGE -> depth--;
      case T_START_HEADER -> attached = false;
      case T_FIELD -> field(stream.getField());
      case T_BODY -> body(stream.getBodyDescriptor());
      default -> {} // what stands between parts says nothing
    }
  }

  private void enter() throws IOException {
    depth++;
    if (depth > Limits.MAIL_DEPTH) {
      throw new Refused("has parts within parts, deeper than " + Limits.MAIL_DEPTH);
    }
  }

  private void field(Field field) {
    String value = decoded(field.getBody());
    switch (field.getName().toLowerCase(Locale.ROOT)) {
      case "subject" -> subject = subject == null ? value : subject;
      case "from" -> from = from == null ? value : from;
      case "date" -> date = date == null ? value : date;
      case "snapshot-content-location", "content-location" ->
          savedFrom = savedFrom == null && WebAddress.isWeb(value) ? value : savedFrom;
      case "content-disposition" -> attached = value.regionMatches(true, 0, "attachment", 0, 10);
      default -> {} // the path that the mail took says nothing
    }
  }

  private static String decoded(@Nullable String value) {
    try {
      return DecoderUtil.decodeEncodedWords(value == null ? "" : value, DecodeMonitor.SILENT)
          .strip();
    } catch (IllegalArgumentException e) {
      return String.valueOf(value); // an encoding that nobody knows: as it stands
    }
  }

  private void body(BodyDescriptor part) throws IOException {
    parts++;
    if (parts > Limits.MAIL_PARTS) {
      throw new Refused("has more than " + Limits.MAIL_PARTS + " parts");
    }
    boolean html = "text/html".equals(part.getMimeType());
    if (attached || !(html || (text == null && "text/plain".equals(part.getMimeType())))) {
      return;
    }
    byte[] bytes = ContentCoding.all(stream.getDecodedInputStream());
    String content = Characters.decode(bytes, part.getCharset());
    if (html && !content.isBlank()) {
      page = content;
    } else if (!html && !content.isBlank()) {
      text = content;
    }
  }

  /// A page saved by a browser was sent by nobody: all that is known of it is what the page says.
  Provenance provenance() {
    if (savedFrom != null) {
      return Provenance.UNKNOWN.withUrl(savedFrom);
    }
    String sent = Optional.ofNullable(date).flatMap(IsoDate::of).orElse(null);
    return new Provenance(
        null, null, blankless(subject), sender(), sent, Dating.of(Dating.Source.MAIL, sent, null));
  }

  private @Nullable String sender() {
    if (from == null) {
      return null;
    }
    String name = ADDRESS.matcher(from).replaceAll(" ").replace("\"", "");
    return name.indexOf('@') >= 0 ? null : blankless(name);
  }

  private static @Nullable String blankless(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  Capture.Format format() {
    return page != null ? Capture.Format.HTML : Capture.Format.TEXT;
  }

  String content() {
    return page != null ? page : String.valueOf(text);
  }
}
