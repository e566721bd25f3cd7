package org.rashomon.account.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/// A mail and the mails that are attached to it, or a page that a browser saved as one file (MHTML,
/// RFC 2557), which is written as a mail too.
final class Mail {

  private static final MimeConfig CONFIG =
      new MimeConfig.Builder()
          .setMaxLineLen(Limits.HEADER_BYTES)
          .setMaxHeaderLen(Limits.HEADER_BYTES)
          .setMaxHeaderCount(Limits.MAIL_PARTS)
          .setMaxContentLen(-1)
          .build();

  private final MimeTokenStream stream = new MimeTokenStream(CONFIG);
  private final List<Letter> letters = new ArrayList<>();
  private final Deque<Letter> open = new ArrayDeque<>();
  private Letter letter = new Letter();
  private int depth;
  private int parts;

  private Mail() {}

  /// The mail and those attached to it, in order, as far as they hold text.
  ///
  /// @throws Refused if it goes beyond a limit or holds no text
  /// @throws IOException if it is broken before any text
  static List<Letter> of(byte[] bytes) throws IOException {
    Mail mail = new Mail();
    mail.stream.parse(new ByteArrayInputStream(bytes));
    try {
      EntityState state = mail.stream.getState();
      while (state != EntityState.T_END_OF_STREAM && !mail.letter.isSavedPage()) {
        mail.take(state);
        state = mail.stream.next();
      }
    } catch (MimeException | RuntimeException e) {
      if (mail.letters.stream().allMatch(Letter::isEmpty)) {
        throw new IOException("the mail is broken", e);
      }
    }
    List<Letter> told = mail.letters.stream().filter(letter -> !letter.isEmpty()).toList();
    if (told.isEmpty()) {
      throw new Refused("holds no text");
    }
    return told;
  }

  private void take(EntityState state) throws IOException {
    switch (state) {
      case T_START_MULTIPART -> enter();
      case T_START_MESSAGE -> begin();
      case T_END_MULTIPART -> depth--;
      case T_END_MESSAGE -> end();
      case T_START_HEADER -> letter.part();
      case T_FIELD -> letter.field(stream.getField());
      case T_BODY -> body(stream.getBodyDescriptor());
      default -> {} // what stands between parts says nothing
    }
  }

  private void begin() throws IOException {
    enter();
    open.push(letter);
    letter = new Letter();
    letters.add(letter);
  }

  private void end() {
    depth--;
    letter = open.pop();
  }

  private void enter() throws IOException {
    depth++;
    if (depth > Limits.MAIL_DEPTH) {
      throw new Refused("has parts within parts, deeper than " + Limits.MAIL_DEPTH);
    }
  }

  private void body(BodyDescriptor part) throws IOException {
    parts++;
    if (parts > Limits.MAIL_PARTS) {
      throw new Refused("has more than " + Limits.MAIL_PARTS + " parts");
    }
    boolean html = "text/html".equals(part.getMimeType());
    if ((html || "text/plain".equals(part.getMimeType())) && letter.wants(html)) {
      byte[] bytes = ContentCoding.all(stream.getDecodedInputStream());
      letter.add(Characters.decode(bytes, part.getCharset()), html);
    }
  }
}
