package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.text.Span;
import org.rashomon.text.Work;

/// Reads English: sentences and tokens by their marks; tags, trees, reported speech, names, and
/// what each mention stands for by the trained encoder, which reads each paragraph once.
///
/// Windows are read each by itself, so that results depend on no other account and on no number of
/// threads. Safe for several threads.
public final class Parser implements AutoCloseable {

  private final Model model;

  private Parser(Model model) {
    this.model = model;
  }

  /// @throws IllegalStateException if the model isn't on the class path or can't be run here
  /// @throws java.io.UncheckedIOException if it can't be read
  public static Parser load() {
    return new Parser(Model.english());
  }

  /// @param work windows are read beside each other with it
  /// @throws java.util.concurrent.CancellationException if the thread is interrupted
  /// @throws IllegalStateException if the parser is closed
  public Tagged parse(Account account, Work work) {
    String text = account.text();
    List<Block> paragraphs = Paragraphs.of(account);
    List<Span> spans = paragraphs.stream().map(Block::span).toList();
    List<Unparsed.Draft> drafts = Unparsed.Draft.of(text, paragraphs);
    List<Window> windows = windows(text, spans, drafts);
    List<Unparsed> unparsed = Unparsed.of(drafts, windows);
    List<Map<Integer, Unparsed>> held = held(unparsed, windows.size());
    Quotations quotations = Quotations.of(text, spans);
    WindowReader reader = new WindowReader(model, text, quotations);
    List<WindowReader.Told> told =
        work.map(
            IntStream.range(0, windows.size()).boxed().toList(),
            i -> reader.read(windows.get(i), held.get(i)));
    List<Sentence> sentences = new ArrayList<>(unparsed.size());
    for (Unparsed one : unparsed) {
      sentences.add(
          one.window() < 0
              ? SentenceReader.unread(one, text)
              : told.get(one.window()).sentences().get(sentences.size()));
    }
    List<MentionHead> mentions = told.stream().flatMap(one -> one.mentions().stream()).toList();
    return new Tagged(
        new Parsed(account, paragraphs, sentences),
        true,
        told.stream().flatMap(one -> one.attributions().stream()).toList(),
        told.stream().flatMap(one -> one.names().stream()).toList(),
        new MentionLinks(model.settings().grammar(), sentences, mentions, quotations).links());
  }

  /// Each window's sentences, by their number in the story.
  private static List<Map<Integer, Unparsed>> held(List<Unparsed> unparsed, int windows) {
    List<Map<Integer, Unparsed>> held = new ArrayList<>();
    for (int i = 0; i < windows; i++) {
      held.add(new TreeMap<>());
    }
    for (int i = 0; i < unparsed.size(); i++) {
      if (unparsed.get(i).window() >= 0) {
        held.get(unparsed.get(i).window()).put(i, unparsed.get(i));
      }
    }
    return held;
  }

  private List<Window> windows(String text, List<Span> spans, List<Unparsed.Draft> drafts) {
    return new Windows(
            model.vocabulary(), model.settings().limit(), model.settings().writtenAsOne())
        .of(text, spans, drafts.stream().map(Unparsed.Draft::span).toList());
  }

  /// Frees what the model holds outside Java's memory, when the windows that are read now are.
  @Override
  public void close() {
    model.encoder().close();
  }
}
