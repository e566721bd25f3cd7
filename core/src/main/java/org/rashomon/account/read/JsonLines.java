package org.rashomon.account.read;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Hash;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One account a line, read as they are asked for: a file may be longer than memory.
final class JsonLines implements Records {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String path;
  private final FieldNames names;
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int line;
  private boolean ended;

  JsonLines(String path, FieldNames names, InputStream in) {
    this.path = path;
    this.names = names;
    this.in = in;
  }

  /// The next line's account or what is wrong with it; `null` at the end.
  @Override
  public @Nullable Input next() {
    while (!ended) {
      line++;
      try {
        byte[] bytes = line();
        if (bytes == null) {
          return unreadable(
              "is longer than " + Limits.ACCOUNT_BYTES / (1 << 20) + " MB",
              "one line must hold one account");
        }
        String text = Characters.decode(bytes, false).strip();
        if (!text.isEmpty()) {
          return input(text, Hash.of(bytes));
        }
      } catch (EOFException | ZipException e) {
        ended = true;
        return unreadable("can't be unpacked: the gzip file is broken here", "fetch it again");
      } catch (IOException e) {
        ended = true;
        return unreadable("can't be read (" + e.getMessage() + ")", "try again");
      }
    }
    return null;
  }

  /// The bytes up to the next line end; `null` where they are too many, which are passed over.
  private byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean fits = true;
    boolean complete = false;
    while (!complete && filled()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      fits &= bytes.size() + (end - at) <= Limits.ACCOUNT_BYTES;
      if (fits) {
        bytes.write(buffer, at, end - at);
      }
      complete = end < filled;
      at = complete ? end + 1 : end;
    }
    ended = !complete;
    return fits ? bytes.toByteArray() : null;
  }

  /// Whether there are bytes left, in the buffer or behind it.
  private boolean filled() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return filled > 0;
  }

  private Input input(String text, String sha256) {
    try {
      JsonNode found = JSON.readTree(text);
      return found.isObject()
          ? new JsonRecord(found)
              .article(names)
              .input(path, "line " + line, FileName.stem(path), sha256)
          : unreadable("is JSON but not an object", "each line must be {\"text\": ...}");
    } catch (JacksonException e) {
      String what = ended ? "is not JSON, or was cut off" : "is not JSON";
      return unreadable(what, "each line must be one JSON object; check that line");
    }
  }

  private Unreadable unreadable(String reason, String advice) {
    return new Unreadable(path, "line " + line + " " + reason, advice);
  }
}
