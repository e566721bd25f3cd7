package org.rashomon.event.align;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Witness;

/// Prints what `training/align.py figures` learns from. Arguments: a file to write, then folders,
/// the accounts of one event in each. A line `S` for each number: account, start, end, words; a
/// line `P` for each pair of them that may be of one thing: their numbers, from 0 in each event,
/// and those of [Figures].
public final class PrintFigures {

  private PrintFigures() {}

  public static void main(String[] args) throws IOException {
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(Path.of(args[0])), false, StandardCharsets.UTF_8)) {
      for (String folder : List.of(args).subList(1, args.length)) {
        PrintPairs.Read read = PrintPairs.read(Path.of(folder));
        print(folder, read.witnesses(), read.parties(), out);
      }
    }
  }

  private static void print(
      String folder, List<Witness> witnesses, Parties parties, PrintStream out) {
    List<Saying> sayings = Saying.of(witnesses, parties);
    Concepts concepts = new Concepts(sayings);
    Surroundings surroundings = new Surroundings(witnesses);
    List<Profile> profiles = Profile.of(sayings, concepts, surroundings);
    List<Figure> figures = Figure.of(witnesses, profiles, surroundings);
    out.println("E\t" + Path.of(folder).getFileName());
    for (Figure figure : figures) {
      out.printf(
          "S\t%s\t%d\t%d\t%s%n",
          figure.stated().passage().account(),
          figure.stated().passage().span().start(),
          figure.stated().passage().span().end(),
          figure.unit());
    }
    Figures all = new Figures(figures, Aligner.sure(Pairs.of(profiles, concepts)));
    for (Figures.Pair pair : all.all()) {
      StringBuilder line = new StringBuilder("P\t" + pair.first() + "\t" + pair.second());
      for (double number : all.likeness(pair)) {
        line.append(String.format(Locale.ROOT, "\t%.4g", number));
      }
      out.println(line);
    }
  }
}
