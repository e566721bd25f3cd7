package org.rashomon.account.analysis.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.clean.Account;
import org.rashomon.account.read.Dating;
import org.rashomon.account.read.Provenance;

class KeptTest {

  private static final String TEXT = "“The bridge is safe,” said Tom Varga on Tuesday.";
  private static final Account ACCOUNT = Accounts.body("a", TEXT);

  @TempDir private Path folder;

  @Test
  void whatWasKeptIsFoundUnderWhateverName() throws IOException {
    Kept kept = new Kept(folder.resolve("new"));
    assertThat(kept.find(ACCOUNT)).isEmpty();
    Analysis analysis = Loaded.RASHOMON.analyse(ACCOUNT);
    kept.keep(analysis);
    assertThat(kept.find(ACCOUNT)).contains(analysis);
    Account other = Accounts.body("b", TEXT);
    assertThat(new Kept(folder.resolve("new")).find(other))
        .contains(Loaded.RASHOMON.analyse(other));
    assertThat(files()).hasSize(1);
  }

  @Test
  void oneTextPublishedOnAnotherDayIsAnalysedAnew() throws IOException {
    Kept kept = new Kept(folder.resolve("new"));
    kept.keep(Loaded.RASHOMON.analyse(ACCOUNT));
    Provenance later = new Provenance(null, null, null, null, "2031-03-05");
    Account dated = new Account("a", "a", later, "en", TEXT, ACCOUNT.blocks());
    assertThat(kept.find(dated)).isEmpty();
  }

  @Test
  void otherFieldsOfTheRecordAreKept() throws IOException {
    Kept kept = new Kept(folder.resolve("new"));
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    fields.put("desk", "N1");
    fields.put("a", "n\ud800");
    Provenance from = new Provenance(null, null, null, null, null, Dating.UNKNOWN, fields);
    Account account = new Account("a", "a", from, "en", TEXT, ACCOUNT.blocks());
    kept.keep(Loaded.RASHOMON.analyse(account));
    assertThat(kept.find(account).orElseThrow().account().provenance().fields().entrySet())
        .containsExactlyElementsOf(fields.entrySet());
  }

  @Test
  void whatCanNotBeReadIsReplaced() throws IOException {
    Kept kept = new Kept(folder.resolve("new"));
    Analysis analysis = Loaded.RASHOMON.analyse(ACCOUNT);
    kept.keep(analysis);
    for (String content : List.of("", "foreign", "Rash\u0001en-000000")) {
      Files.writeString(files().getFirst(), content);
      assertThat(kept.has(ACCOUNT)).isTrue();
      assertThat(kept.find(ACCOUNT)).isEmpty();
      kept.keep(analysis);
      assertThat(kept.find(ACCOUNT)).contains(analysis);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("new"))) {
      return files.toList();
    }
  }
}
