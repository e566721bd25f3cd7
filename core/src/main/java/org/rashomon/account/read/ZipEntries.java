package org.rashomon.account.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// The entries of a zip file whose names are wanted, one open at a time.
sealed interface ZipEntries extends Closeable {

  /// The next entry's content; `null` when there are no more.
  @Nullable InputStream next() throws IOException;

  /// What was opened last.
  String name();

  /// The contents of other entries, whose names are wanted, as far as the file has a directory.
  List<byte[]> contents(Predicate<String> named) throws IOException;

  @Override
  void close() throws IOException;

  /// A whole file by its directory, at the end of it; one that is cut off, and so has none, from
  /// its beginning on.
  static ZipEntries of(Path file, InputStream in, Predicate<String> wanted) throws IOException {
    try {
      return new Listed(new ZipFile(file.toFile()), wanted);
    } catch (ZipException e) {
      return new Streamed(new ZipInputStream(in), wanted);
    }
  }

  static ZipEntries of(InputStream in, Predicate<String> wanted) {
    return new Streamed(new ZipInputStream(in), wanted);
  }

  /// In order of names.
  final class Listed implements ZipEntries {

    private final ZipFile file;
    private final Iterator<? extends ZipEntry> entries;
    private String name = "its beginning";

    private Listed(ZipFile file, Predicate<String> wanted) {
      this.file = file;
      this.entries =
          file.stream()
              .filter(entry -> wanted.test(entry.getName()))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .iterator();
    }

    @Override
    public @Nullable InputStream next() throws IOException {
      if (!entries.hasNext()) {
        return null;
      }
      ZipEntry entry = entries.next();
      name = entry.getName();
      return file.getInputStream(entry);
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public List<byte[]> contents(Predicate<String> named) throws IOException {
      List<byte[]> contents = new ArrayList<>();
      for (ZipEntry entry : file.stream().filter(e -> named.test(e.getName())).toList()) {
        contents.add(ContentCoding.all(file.getInputStream(entry)));
      }
      return contents;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  /// In the file's order.
  final class Streamed implements ZipEntries {

    private final ZipInputStream in;
    private final Predicate<String> wanted;
    private String name = "its beginning";

    private Streamed(ZipInputStream in, Predicate<String> wanted) {
      this.in = in;
      this.wanted = wanted;
    }

    @Override
    public @Nullable InputStream next() throws IOException {
      ZipEntry entry = in.getNextEntry();
      while (entry != null && !wanted.test(entry.getName())) {
        entry = in.getNextEntry();
      }
      if (entry == null) {
        return null;
      }
      name = entry.getName();
      return in;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public List<byte[]> contents(Predicate<String> named) {
      return List.of();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
