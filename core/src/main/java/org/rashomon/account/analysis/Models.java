package org.rashomon.account.analysis;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.annotate.OpenNlpAnnotator;
import org.rashomon.account.tag.Tagger;

/// The trained models that analysis needs: loaded when the first account does, or before; shared;
/// closed when nothing more is to be analysed.
///
/// Safe for several threads. A load that fails is tried again by the next account.
public final class Models implements AutoCloseable {

  record Loaded(OpenNlpAnnotator annotator, Tagger tagger) {}

  private final Supplier<OpenNlpAnnotator> annotator;
  private final Supplier<Tagger> tagger;
  private @Nullable Loaded loaded;
  private boolean closed;

  public Models() {
    this(OpenNlpAnnotator::load, Tagger::load);
  }

  Models(Supplier<OpenNlpAnnotator> annotator, Supplier<Tagger> tagger) {
    this.annotator = annotator;
    this.tagger = tagger;
  }

  /// Loads them now, unless they are. The first account waits for as long otherwise.
  ///
  /// @throws IllegalStateException if one can't be loaded, with why, or if they are closed
  public Models load() {
    loaded();
    return this;
  }

  synchronized Loaded loaded() {
    if (closed) {
      throw new IllegalStateException("the models are closed; analyse before closing them");
    }
    Loaded both = loaded;
    if (both == null) {
      try {
        both = new Loaded(annotator.get(), tagger.get());
      } catch (RuntimeException e) {
        throw new IllegalStateException("the models can't be loaded: " + e.getMessage(), e);
      }
      loaded = both;
    }
    return both;
  }

  /// Waits for what is being read, and frees what they hold outside Java's memory.
  @Override
  public synchronized void close() {
    closed = true;
    if (loaded != null) {
      loaded.tagger().close();
    }
  }
}
