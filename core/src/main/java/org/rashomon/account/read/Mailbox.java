package org.rashomon.account.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// A mailbox in one file (RFC 4155): mails one after the other, each after a line that begins with
/// "From ". Read as they are asked for: a file may be longer than memory.
final class Mailbox implements Records {

  private static final String BEGINS = "From ";

  private final String path;
  private final InputStream in;
  private final Deque<Input> waiting = new ArrayDeque<>();
  private int mails;
  private int accounts;
  private boolean begun;
  private boolean ended;

  Mailbox(String path, InputStream in) {
    this.path = path;
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  @Override
  public @Nullable Input next() {
    while (waiting.isEmpty() && !ended) {
      try {
        byte[] mail = mail();
        if (mail == null) {
          waiting.add(
              unreadable(
                  "is larger than " + Limits.megabytes(Limits.ACCOUNT_BYTES), "give it by itself"));
        } else if (mail.length > 0) {
          List<Input> read = new ArrayList<>(Mails.of(path, mail, accounts + 1));
          accounts += read.size();
          waiting.addAll(read);
        }
      } catch (Refused e) {
        waiting.add(unreadable(String.valueOf(e.getMessage()), "give what is in it by itself"));
      } catch (EOFException | ZipException e) {
        ended = true;
        waiting.add(unreadable("can't be unpacked: the file is broken here", "fetch it again"));
      } catch (IOException e) {
        waiting.add(unreadable("can't be read (" + e.getMessage() + ")", "save it again"));
      }
    }
    return waiting.poll();
  }

  private Unreadable unreadable(String reason, String advice) {
    return new Unreadable(path, "mail " + mails + " " + reason, advice);
  }

  /// The next mail's bytes; `null` where they are too many, which are passed over.
  private byte @Nullable [] mail() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean fits = true;
    boolean afterBlank = true;
    mails += begun ? 1 : 0;
    for (byte[] line = line(); line.length > 0; line = line()) {
      if (afterBlank && Magic.begins(line, BEGINS)) {
        if (begun) {
          return fits ? bytes.toByteArray() : null;
        }
        begun = true;
        mails++;
        continue;
      }
      begun = true;
      afterBlank = line[0] == '\n' || (line[0] == '\r' && line.length == 2);
      int escaped = isEscaped(line) ? 1 : 0;
      fits &= bytes.size() + line.length <= Limits.ACCOUNT_BYTES;
      if (fits) {
        bytes.write(line, escaped, line.length - escaped);
      }
    }
    ended = true;
    return fits ? bytes.toByteArray() : null;
  }

  /// A line of a mail that would have begun another one.
  private static boolean isEscaped(byte[] line) {
    return line.length > 6 && line[0] == '>' && Magic.begins(line, ">" + BEGINS);
  }

  /// The bytes up to and with the next line end, or as many as a buffer holds; none at the end.
  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    int next = in.read();
    while (next >= 0) {
      line.write(next);
      if (next == '\n' || line.size() >= Limits.SNIFFED) {
        break;
      }
      next = in.read();
    }
    return line.toByteArray();
  }
}
