package org.rashomon.account.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.Composed;
import org.rashomon.Loaded;
import org.rashomon.Rashomon;
import org.rashomon.account.clean.Account;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Input;
import org.rashomon.account.read.Reader;
import org.rashomon.text.Work;

class AnalystTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("rashomon.root", "..")).resolve("samples/lady-merrin");

  /// Alone, in its folder, and among 200 others; by one thread and by several.
  @Test
  void anAccountIsAnalysedTheSameWhateverStandsBesideIt() {
    List<Account> folder = sample();
    Map<String, Analysis> alone = new HashMap<>();
    for (Account account : folder) {
      alone.put(account.id(), Loaded.RASHOMON.analyse(account));
    }
    List<Account> many = new ArrayList<>(new Composed(3).accounts(200));
    many.addAll(folder);
    Collections.shuffle(many, new Random(5));
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Work work = new Work(threads, 4);
      Rashomon beside = new Rashomon(Loaded.MODELS, work);
      for (Analysis analysis : work.map(many, beside::analyse)) {
        String id = analysis.account().id();
        if (alone.containsKey(id)) {
          assertThat(analysis).isEqualTo(alone.get(id));
        }
      }
    }
  }

  private static List<Account> sample() {
    try (Stream<Input> inputs = new Reader().read(List.of(SAMPLE), System.in)) {
      return Loaded.RASHOMON.accounts(
          inputs
              .flatMap(input -> input instanceof Capture c ? Stream.of(c) : Stream.of())
              .toList());
    }
  }
}
