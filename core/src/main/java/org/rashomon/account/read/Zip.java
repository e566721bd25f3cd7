package org.rashomon.account.read;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// A zip file whose entries are asked for by name. Nothing is unpacked to a disk, so names lead
/// nowhere.
final class Zip implements Closeable {

  private final @Nullable ZipFile file;
  private final SortedMap<String, byte[]> unpacked = new TreeMap<>();
  private final SortedSet<String> names = new TreeSet<>();
  private boolean cutOff;

  private Zip(@Nullable ZipFile file) {
    this.file = file;
  }

  /// By its directory where the file has one; what is cut off is unpacked from its beginning on.
  ///
  /// @param path `null` where there is a stream only
  /// @throws Refused if it goes beyond a limit
  static Zip of(@Nullable Path path, InputStream in) throws IOException {
    if (path != null) {
      try {
        return listed(new ZipFile(path.toFile()));
      } catch (ZipException e) {
        return streamed(in); // cut off, or packed once more
      }
    }
    return streamed(in);
  }

  private static Zip listed(ZipFile file) throws IOException {
    if (file.size() > Limits.ZIP_ENTRIES) {
      file.close();
      throw tooMany();
    }
    Zip zip = new Zip(file);
    file.stream()
        .filter(entry -> !entry.isDirectory())
        .forEach(entry -> zip.names.add(entry.getName()));
    return zip;
  }

  private static Zip streamed(InputStream in) throws IOException {
    Zip zip = new Zip(null);
    ZipInputStream entries = new ZipInputStream(in);
    int left = Limits.ACCOUNT_BYTES;
    try {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        byte[] bytes = entries.readNBytes(left + 1);
        left -= bytes.length;
        if (left < 0) {
          throw new Refused("unpacks to more than " + Limits.megabytes(Limits.ACCOUNT_BYTES));
        }
        if (zip.names.size() >= Limits.ZIP_ENTRIES) {
          throw tooMany();
        }
        if (!entry.isDirectory()) {
          zip.names.add(entry.getName());
          zip.unpacked.put(entry.getName(), bytes);
        }
      }
    } catch (Refused e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      zip.cutOff = true;
    }
    return zip;
  }

  private static Refused tooMany() {
    return new Refused("holds more than " + Limits.ZIP_ENTRIES + " files");
  }

  SortedSet<String> names() {
    return names;
  }

  /// Whether the file ends before it should.
  boolean isCutOff() {
    return cutOff;
  }

  /// @throws IOException if there is no such entry, or it is broken
  InputStream open(String name) throws IOException {
    byte[] bytes = unpacked.get(name);
    if (bytes != null) {
      return new ByteArrayInputStream(bytes);
    }
    ZipEntry entry = file == null ? null : file.getEntry(name);
    if (file == null || entry == null) {
      throw new ZipException("there is no " + name);
    }
    return file.getInputStream(entry);
  }

  /// @throws Refused if the entry is larger than [Limits#ACCOUNT_BYTES]
  byte[] bytes(String name) throws IOException {
    return ContentCoding.all(open(name));
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
