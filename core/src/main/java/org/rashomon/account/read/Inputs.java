package org.rashomon.account.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the user's paths hold, one after the other; at most one file is open at a time.
final class Inputs implements Iterator<Input>, AutoCloseable {

  private final List<Path> paths;
  private final FieldNames names;
  private final InputStream standardInput;

  private @Nullable Iterator<Found> found;
  private @Nullable OpenFile file;
  private @Nullable Input next;

  Inputs(List<Path> paths, FieldNames names, InputStream standardInput) {
    this.paths = List.copyOf(paths);
    this.names = names;
    this.standardInput = standardInput;
  }

  @Override
  public boolean hasNext() {
    if (found == null) {
      found = Search.through(paths, names).iterator();
    }
    while (next == null && (file != null || found.hasNext())) {
      if (file == null) {
        advance(found.next());
      } else {
        next = checked(file.next());
        if (next == null) {
          close();
        }
      }
    }
    return next != null;
  }

  /// Markup that would take a parser too much is no account, wherever it comes from.
  private static @Nullable Input checked(@Nullable Input input) {
    if (input instanceof Capture capture && capture.format() == Capture.Format.HTML) {
      Optional<String> objection = Markup.objection(capture.content());
      if (objection.isPresent()) {
        return new Unreadable(
            capture.path(),
            "the page " + capture.id() + " " + objection.get(),
            "save it again, without what is no text");
      }
      return capture.withContent(Markup.withoutEndlessNames(capture.content()));
    }
    return input;
  }

  private void advance(Found at) {
    switch (at) {
      case Found.Fault fault -> next = fault.unreadable();
      case Found.Rest rest -> next = rest.files();
      case Found.Source source -> file = new OpenFile(source, names, standardInput);
    }
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input given = next;
    next = null;
    return given;
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
      file = null;
    }
  }
}
