package org.rashomon.account.tag;

import java.util.List;
import org.rashomon.account.annotate.Annotated;
import org.rashomon.account.clean.Block;
import org.rashomon.text.Span;
import org.rashomon.text.Work;

/// Tags English with the trained tagger.
///
/// Windows are read each by itself, so that results depend on no other account and on no number of
/// threads. Safe for several threads.
public final class Tagger implements AutoCloseable {

  private final Model model;

  private Tagger(Model model) {
    this.model = model;
  }

  /// @throws IllegalStateException if the model isn't on the class path or can't be run here
  /// @throws java.io.UncheckedIOException if it can't be read
  public static Tagger load() {
    return new Tagger(Model.english());
  }

  /// @param work windows are read beside each other with it
  /// @throws java.util.concurrent.CancellationException if the thread is interrupted
  /// @throws IllegalStateException if the tagger is closed
  public Tagged tag(Annotated annotated, Work work) {
    List<Span> paragraphs = annotated.paragraphs().stream().map(Block::span).toList();
    if (paragraphs.isEmpty()) {
      return new Tagged(annotated, true, List.of(), List.of());
    }
    Quotations quotations = Quotations.of(annotated.text(), paragraphs);
    Decoder decoder = new Decoder(model.settings());
    List<Found> found =
        work.map(
            new Windows(model.vocabulary(), model.settings().limit())
                .of(annotated.text(), paragraphs),
            window -> found(window, model.encoder().encode(window), quotations, decoder));
    return new Tagged(
        annotated,
        true,
        found.stream().flatMap(one -> one.attributions().stream()).toList(),
        found.stream().flatMap(one -> one.names().stream()).toList());
  }

  /// Frees what the model holds outside Java's memory, when the windows that are read now are.
  @Override
  public void close() {
    model.encoder().close();
  }

  private record Found(List<Attribution> attributions, List<TaggedName> names) {}

  private static Found found(
      Window window, Encoded encoded, Quotations quotations, Decoder decoder) {
    return new Found(
        decoder.attributions(window, quotations.in(window), encoded),
        decoder.names(window, encoded));
  }
}
