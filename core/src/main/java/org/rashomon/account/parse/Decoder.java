package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Span;

/// What the encoder tells of a window → attributions and names.
final class Decoder {

  private final Settings settings;
  private final LabelSet labels;
  private final Viterbi attribution;
  private final Marginals marginals;
  private final Viterbi names;
  private final int beginsContent;
  private final int inContent;

  Decoder(Settings settings) {
    this.settings = settings;
    labels = settings.attribution();
    attribution = new Viterbi(labels);
    marginals = new Marginals(labels);
    names = new Viterbi(settings.names());
    beginsContent = labels.begin(Run.Kind.CONTENT);
    inContent = labels.inside(Run.Kind.CONTENT);
  }

  /// The names that are a person's, a body's or a place's, by place.
  List<TaggedName> names(Window window, Encoded encoded) {
    return Run.of(names.best(encoded.names(), window), settings.names()).stream()
        .flatMap(run -> name(run, window).stream())
        .toList();
  }

  private static Optional<TaggedName> name(Run run, Window window) {
    return switch (run.kind()) {
      case PERSON -> Optional.of(new TaggedName(TaggedName.Kind.PERSON, run.span(window)));
      case BODY -> Optional.of(new TaggedName(TaggedName.Kind.BODY, run.span(window)));
      case PLACE -> Optional.of(new TaggedName(TaggedName.Kind.PLACE, run.span(window)));
      case OTHER, CUE, SOURCE, CONTENT, QUOTATION -> Optional.empty();
    };
  }

  /// @param quotations in the window
  List<Attribution> attributions(Window window, List<Run> quotations, Encoded encoded) {
    List<Run> runs = Run.of(labels(window, quotations, encoded), labels);
    List<Run> cues = ofKind(runs, Run.Kind.CUE);
    List<Run> sources = ofKind(runs, Run.Kind.SOURCE);
    RunLinks links = new RunLinks(settings, encoded, window);
    double[][] probable = marginals.of(encoded.attribution(), window);
    List<Attribution> found = new ArrayList<>();
    for (Group group : Group.of(window, ofKind(runs, Run.Kind.CONTENT), cues, links)) {
      Run source =
          group.cue() != null
              ? links.owner(RunRelation.CUE_SOURCE, group.cue(), sources)
              : links.owner(RunRelation.CONTENT_SOURCE, group.contents().getFirst(), sources);
      found.add(
          new Attribution(
              spans(window, group.cue()),
              spans(window, source),
              group.contents().stream().map(run -> run.span(window)).toList(),
              confidence(group.contents(), probable)));
    }
    return found;
  }

  /// The label of each word.
  int[] labels(Window window, List<Run> quotations, Encoded encoded) {
    int[] best = attribution.best(encoded.attribution(), window);
    return begun(whole(best, quotations));
  }

  /// A quotation most of whose words are content is content, all of it: marks know better where it
  /// ends, and who is quoted in it waits.
  private int[] whole(int[] best, List<Run> quotations) {
    int[] labels = best.clone();
    for (Run run : quotations) {
      int content = 0;
      for (int i = run.first(); i < run.end(); i++) {
        content += labels[i] == beginsContent || labels[i] == inContent ? 1 : 0;
      }
      if (2 * content > run.end() - run.first()) {
        boolean goesOn = labels[run.first()] == inContent;
        Arrays.fill(labels, run.first(), run.end(), inContent);
        labels[run.first()] = goesOn ? inContent : beginsContent;
      }
    }
    return labels;
  }

  /// What goes on with nothing of its kind begins.
  private int[] begun(int[] given) {
    int[] begun = given.clone();
    for (int i = 0; i < given.length; i++) {
      Run.Kind kind = labels.kind(given[i]);
      boolean starts = i == 0 || labels.kind(given[i - 1]) != kind;
      if (kind != null && labels.goesOn(given[i]) && starts) {
        begun[i] = labels.begin(kind);
      }
    }
    return begun;
  }

  private static List<Run> ofKind(List<Run> runs, Run.Kind kind) {
    return runs.stream().filter(run -> run.kind() == kind).toList();
  }

  private static List<Span> spans(Window window, @Nullable Run run) {
    return run == null ? List.of() : List.of(run.span(window));
  }

  private double confidence(List<Run> contents, double[][] probable) {
    double sum = 0;
    int words = 0;
    for (Run run : contents) {
      for (int i = run.first(); i < run.end(); i++) {
        sum += probable[i][beginsContent] + probable[i][inContent];
        words++;
      }
    }
    return Math.min(1, sum / words);
  }
}
