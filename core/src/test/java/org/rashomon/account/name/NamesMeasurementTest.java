package org.rashomon.account.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.account.name.MarkedNames.Marked;
import org.rashomon.account.name.MarkedNames.Score;

/// How many names are found of those that people marked, in texts that are not part of the project:
/// it runs only where the folder `shared` stands beside the repository, or where the environment
/// variable `RASHOMON_SHARED` names it.
class NamesMeasurementTest {

  private static final Path DATA = shared().resolve("data").resolve("names");

  @Test
  void webText() throws IOException {
    Map<Kind, Score> scores = measure("uner_ewt_dev.iob2.gz", 1, 2);
    assertThat(scores.getOrDefault(Kind.PERSON, NOTHING).f1()).isGreaterThan(.85);
    assertThat(scores.getOrDefault(Kind.PLACE, NOTHING).f1()).isGreaterThan(.82);
    assertThat(scores.getOrDefault(Kind.BODY, NOTHING).f1()).isGreaterThan(.67);
    Score together = scores.values().stream().reduce(Score::plus).orElse(NOTHING);
    System.out.println("together " + together);
    assertThat(together.f1()).isGreaterThanOrEqualTo(.80);
  }

  @Test
  void encyclopedia() throws IOException {
    Map<Kind, Score> scores = measure("wikigold.conll.gz", 0, 1);
    assertThat(scores.getOrDefault(Kind.PERSON, NOTHING).f1()).isGreaterThan(.73);
    assertThat(scores.getOrDefault(Kind.PLACE, NOTHING).f1()).isGreaterThan(.66);
    assertThat(scores.getOrDefault(Kind.BODY, NOTHING).f1()).isGreaterThan(.40);
  }

  private static final Score NOTHING = new Score(0, 0, 1);

  private static Map<Kind, Score> measure(String file, int word, int tag) throws IOException {
    Path marked = DATA.resolve(file);
    assumeTrue(Files.exists(marked), () -> "not measured: there is no " + marked);
    Map<Kind, Score> scores = new EnumMap<>(Kind.class);
    for (MarkedNames document : MarkedNames.read(marked, word, tag)) {
      Set<Marked> found = document.found();
      for (Kind kind : List.of(Kind.PERSON, Kind.BODY, Kind.PLACE)) {
        scores.merge(kind, document.score(kind, found), Score::plus);
      }
    }
    scores.forEach((kind, score) -> System.out.println(file + " " + kind + " " + score));
    return scores;
  }

  private static Path shared() {
    String named = System.getenv("RASHOMON_SHARED");
    return named != null
        ? Path.of(named)
        : Path.of(System.getProperty("rashomon.root", ".."), "..", "shared");
  }
}
