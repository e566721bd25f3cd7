package org.rashomon.account.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads files, folders and standard input.
public final class Reader {

  static final String TOO_LONG =
      "is longer than " + Limits.ACCOUNT_CHARACTERS / 1_000_000 + " million characters";
  static final String TOO_LONG_ADVICE = "that is no single account; split it";

  private final FieldNames names;

  public Reader() {
    this(FieldNames.USUAL);
  }

  /// @param names what records call their fields
  public Reader(FieldNames names) {
    this.names = names;
  }

  /// Everything that the paths hold, in an order that doesn't depend on theirs: by name. A file
  /// named twice, or reached twice through links, is read once.
  ///
  /// The paths are searched when the stream is first asked; files are opened one at a time as their
  /// turn comes. Close the stream if it may not be read to its end.
  ///
  /// @param standardInput what a path `-` stands for
  public Stream<Input> read(List<Path> paths, InputStream standardInput) {
    Inputs inputs = new Inputs(paths, names, standardInput);
    return StreamSupport.stream(
            () ->
                Spliterators.spliteratorUnknownSize(
                    inputs, Spliterator.ORDERED | Spliterator.NONNULL),
            Spliterator.ORDERED | Spliterator.NONNULL,
            false)
        .onClose(inputs::close);
  }
}
