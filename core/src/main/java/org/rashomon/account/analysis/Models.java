package org.rashomon.account.analysis;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Parser;

/// The trained models that analysis needs: loaded when the first account does, or before; shared;
/// closed when nothing more is to be analysed.
///
/// Safe for several threads. A load that fails is tried again by the next account.
public final class Models implements AutoCloseable {

  private final Supplier<Parser> parser;
  private @Nullable Parser loaded;
  private boolean closed;

  public Models() {
    this(Parser::load);
  }

  Models(Supplier<Parser> parser) {
    this.parser = parser;
  }

  /// Loads them now, unless they are. The first account waits for as long otherwise.
  ///
  /// @throws IllegalStateException if one can't be loaded, with why, or if they are closed
  public Models load() {
    parser();
    return this;
  }

  synchronized Parser parser() {
    if (closed) {
      throw new IllegalStateException("the models are closed; analyse before closing them");
    }
    Parser ready = loaded;
    if (ready == null) {
      try {
        ready = parser.get();
      } catch (RuntimeException e) {
        throw new IllegalStateException("the models can't be loaded: " + e.getMessage(), e);
      }
      loaded = ready;
    }
    return ready;
  }

  /// Waits for what is being read, and frees what they hold outside Java's memory.
  @Override
  public synchronized void close() {
    closed = true;
    if (loaded != null) {
      loaded.close();
    }
  }
}
