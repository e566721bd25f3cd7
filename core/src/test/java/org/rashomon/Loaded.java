package org.rashomon;

import org.rashomon.account.analysis.Models;
import org.rashomon.account.annotate.OpenNlpAnnotator;
import org.rashomon.account.tag.Tagger;
import org.rashomon.text.Work;

/// The models, loaded once for all tests of a run.
public final class Loaded {

  public static final OpenNlpAnnotator ANNOTATOR = OpenNlpAnnotator.load();
  public static final Models MODELS = new Models();
  public static final Rashomon RASHOMON = new Rashomon(MODELS, Work.ALONE);

  private Loaded() {}

  /// Loaded when first asked for: many tests need no tagger.
  public static Tagger tagger() {
    return OfTagger.TAGGER;
  }

  private static final class OfTagger {
    static final Tagger TAGGER = Tagger.load();
  }
}
