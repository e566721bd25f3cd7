package org.rashomon.account.tag;

import java.util.List;
import java.util.Objects;
import org.rashomon.account.annotate.Annotated;
import org.rashomon.account.clean.Block;
import org.rashomon.text.Span;

/// Tags English with the trained tagger.
///
/// The model loads when the first account needs it and is shared. Windows are read in parallel,
/// each by itself, so that results depend on no other account and on no number of threads.
public final class Tagger {

  /// Loaded when first used.
  private static final class Loaded {
    static final Model ENGLISH = Model.english();
  }

  /// Loads the model now. Returns when it is loaded.
  public void prepare() {
    Objects.requireNonNull(Loaded.ENGLISH);
  }

  /// Safe to call from several threads at once.
  public Tagged tag(Annotated annotated) {
    List<Span> paragraphs = annotated.paragraphs().stream().map(Block::span).toList();
    if (paragraphs.isEmpty()) {
      return new Tagged(annotated, true, List.of(), List.of());
    }
    Model model = Loaded.ENGLISH;
    Quotations quotations = Quotations.of(annotated.text(), paragraphs);
    Decoder decoder = new Decoder(model.settings());
    List<Found> found =
        new Windows(model.vocabulary(), model.settings().limit())
            .of(annotated.text(), paragraphs).parallelStream()
                .map(window -> found(window, model.encoder().encode(window), quotations, decoder))
                .toList();
    return new Tagged(
        annotated,
        true,
        found.stream().flatMap(one -> one.attributions().stream()).toList(),
        found.stream().flatMap(one -> one.names().stream()).toList());
  }

  private record Found(List<Attribution> attributions, List<TaggedName> names) {}

  private static Found found(
      Window window, Encoded encoded, Quotations quotations, Decoder decoder) {
    return new Found(
        decoder.attributions(window, quotations.in(window), encoded),
        decoder.names(window, encoded));
  }
}
