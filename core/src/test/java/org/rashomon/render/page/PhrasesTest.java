package org.rashomon.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.account.clean.Block;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.collate.Family;
import org.rashomon.event.contrast.Fact;

class PhrasesTest {

  private static final Pattern USE =
      Pattern.compile("say\\.(of|count)\\(\\s*\"([a-z.]+)\"\\s*([,)])");

  private final Phrases phrases = new Phrases();

  @Test
  void everyConstantHasAPhrase() {
    for (Fact.Kind kind : Fact.Kind.values()) {
      assertThat(phrases.of("kind", kind)).isNotBlank();
    }
    for (Family.Drift drift : Family.Drift.values()) {
      assertThat(phrases.of("drift", drift)).isNotBlank();
    }
    for (Block.Kind kind : Block.Kind.values()) {
      assertThat(phrases.of("kind.of.block", kind)).isNotBlank();
    }
    for (Copy.Kind kind : Copy.Kind.values()) {
      assertThat(phrases.of("copy", kind)).isNotBlank();
    }
  }

  @Test
  void everyPhraseThatATemplateAsksForIsThere() throws IOException {
    TreeSet<String> missing = new TreeSet<>();
    int uses = 0;
    for (Path template : templates()) {
      Matcher use = USE.matcher(Files.readString(template));
      while (use.find()) {
        uses++;
        String key = use.group(2);
        for (String asked :
            use.group(1).equals("count") ? List.of(key + ".one", key + ".many") : List.of(key)) {
          if (!has(asked)
              && !has(asked + ".COUNT")
              && !has(asked + ".BODY")
              && !has(asked + ".VERBATIM")
              && !has(asked + ".SUPPORTS")
              && !has(asked + ".BEFORE")) {
            missing.add(asked);
          }
        }
      }
    }
    assertThat(uses).isGreaterThan(30);
    assertThat(missing).isEmpty();
  }

  @Test
  void numbersAreWordsUpToTwelve() {
    assertThat(phrases.count("head.accounts", 1)).isEqualTo("One account");
    assertThat(phrases.count("head.accounts", 12)).isEqualTo("twelve accounts");
    assertThat(phrases.count("head.accounts", 1300)).isEqualTo("1,300 accounts");
  }

  @Test
  void aPhraseThatIsNotThereIsAFault() {
    assertThatThrownBy(() -> phrases.of("no.such")).hasMessageContaining("no.such");
  }

  private boolean has(String key) {
    try {
      phrases.of(key);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/jte"))) {
      return files.sorted().toList();
    }
  }
}
