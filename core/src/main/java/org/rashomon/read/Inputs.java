package org.rashomon.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// What the user's paths hold, one after the other; at most one file is open at a time.
final class Inputs implements Iterator<Input>, AutoCloseable {

  private final List<Path> paths;
  private final InputStream standardInput;
  private final Ids ids = new Ids();

  private @Nullable Iterator<Found> found;
  private @Nullable OpenFile file;
  private @Nullable Input next;

  Inputs(List<Path> paths, InputStream standardInput) {
    this.paths = List.copyOf(paths);
    this.standardInput = standardInput;
  }

  @Override
  public boolean hasNext() {
    if (found == null) {
      found = Search.through(paths).iterator();
    }
    while (next == null && (file != null || found.hasNext())) {
      if (file == null) {
        advance(found.next());
      } else {
        next = file.next();
        if (next == null) {
          close();
        }
      }
    }
    return next != null;
  }

  private void advance(Found at) {
    switch (at) {
      case Found.Fault fault -> next = fault.unreadable();
      case Found.Source source -> file = new OpenFile(source, standardInput, ids);
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
