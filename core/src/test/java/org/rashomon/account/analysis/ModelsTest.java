package org.rashomon.account.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.account.clean.Account;
import org.rashomon.account.parse.Parser;
import org.rashomon.text.Work;

class ModelsTest {

  private static final Account ACCOUNT =
      Accounts.body("a", "The bridge at Tarn is shut, the harbour board said on Monday.");

  @Test
  void aLoadThatFailsSaysWhyAndIsTriedAgain() {
    AtomicInteger tries = new AtomicInteger();
    try (Models models =
        new Models(() -> {
          if (tries.incrementAndGet() == 1) {
            throw new IllegalStateException("the disk is gone");
          }
          return Parser.load();
        })) {
      assertThatThrownBy(models::load)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the models can't be loaded: the disk is gone");
      assertThat(new Analyst(models, Work.ALONE).analyse(ACCOUNT).named().parsed().tokens())
          .isNotEmpty();
    }
  }

  @Test
  void closedModelsRefuse() {
    Models models = new Models();
    models.close();
    assertThatThrownBy(() -> new Analyst(models, Work.ALONE).analyse(ACCOUNT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the models are closed");
  }

  /// Two programs in one Java may each have theirs.
  @Test
  void closingSomeLeavesTheOthers() {
    Analysis before = Loaded.RASHOMON.analyse(ACCOUNT);
    try (Models others = new Models()) {
      assertThat(new Analyst(others, Work.ALONE).analyse(ACCOUNT)).isEqualTo(before);
    }
    assertThat(Loaded.RASHOMON.analyse(ACCOUNT)).isEqualTo(before);
  }

  @Test
  void anInterruptEndsAnAnalysis() {
    Loaded.MODELS.load();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Loaded.RASHOMON.analyse(ACCOUNT))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
