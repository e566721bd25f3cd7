package org.rashomon.account.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts initials that reach over several lines before the word that they begin.
final class PdfInitials {

  /// So much larger than what stands beside it.
  private static final double LARGER = 1.8;

  /// It stands so near, in sizes of what stands beside it.
  private static final double NEAR = 1.2;

  /// How high a capital letter is, in sizes.
  private static final double HEIGHT = 0.68;

  /// More on a page are no initials.
  private static final int MOST = 50;

  private PdfInitials() {}

  /// The words of a page; the lines beside an initial begin where it does.
  static List<PdfWord> joined(List<PdfWord> words) {
    double[] sizes = words.stream().mapToDouble(PdfWord::size).sorted().toArray();
    double usual = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    List<PdfWord> joined = new ArrayList<>(words);
    words.stream()
        .filter(word -> word.size() > LARGER * usual && isCapital(word.text()))
        .limit(MOST)
        .forEach(initial -> join(initial, joined));
    return joined;
  }

  private static boolean isCapital(String text) {
    return text.length() == 1 && Character.isUpperCase(text.charAt(0));
  }

  private static void join(PdfWord initial, List<PdfWord> words) {
    Set<PdfWord> beside =
        words.stream().filter(word -> isBeside(initial, word)).collect(Collectors.toSet());
    Optional<PdfWord> first =
        beside.stream()
            .min(Comparator.comparingDouble(PdfWord::base).thenComparingDouble(PdfWord::left));
    if (first.isPresent()) {
      words.remove(initial);
      words.replaceAll(word ->
          beside.contains(word)
              ? word.from(initial.left(), word.equals(first.get()) ? initial.text() : "")
              : word);
    }
  }

  private static boolean isBeside(PdfWord initial, PdfWord word) {
    double gap = word.left() - initial.right();
    return initial.size() > LARGER * word.size()
        && word.base() > initial.base() - HEIGHT * initial.size() - word.size() / 5
        && word.base() < initial.base() + word.size() / 2
        && gap > -word.size() / 2
        && gap < NEAR * word.size();
  }
}
