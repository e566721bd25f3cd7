package org.rashomon.account.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The pages of an archive that its later records may refer to as "the same as before", packed; the
/// oldest make room when [Limits#REVISITED_BYTES] are full.
final class Revisited {

  /// @param sha256 of the bytes that the content was decoded from
  record Page(String content, String sha256) {}

  private static final int HASH = 64;

  /// A page's hash and its content after it.
  private final Map<String, byte[]> pages = new LinkedHashMap<>();

  private long size;

  void keep(String key, Page page) {
    byte[] packed = packed((page.sha256() + page.content()).getBytes(StandardCharsets.UTF_8));
    byte[] before = pages.remove(key);
    size += packed.length - (before == null ? 0 : before.length);
    pages.put(key, packed);
    Iterator<byte[]> oldest = pages.values().iterator();
    while (size > Limits.REVISITED_BYTES && oldest.hasNext()) {
      size -= oldest.next().length;
      oldest.remove();
    }
  }

  Optional<Page> get(String key) {
    return Optional.ofNullable(pages.get(key))
        .map(packed -> new String(unpacked(packed), StandardCharsets.UTF_8))
        .map(kept -> new Page(kept.substring(HASH), kept.substring(0, HASH)));
  }

  private static byte[] packed(byte[] page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(page);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] unpacked(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("what was packed here can be unpacked", e);
    }
  }
}
