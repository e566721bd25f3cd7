package org.rashomon.account.analysis.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.Accounts;
import org.rashomon.Composed;
import org.rashomon.Loaded;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.analysis.Edition;
import org.rashomon.account.clean.Account;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Input;
import org.rashomon.account.read.Reader;

class AnalysisCodecTest {

  private static final AnalysisCodec CODEC = new AnalysisCodec(Edition.current());
  private static final Path SAMPLE =
      Path.of(System.getProperty("rashomon.root", "..")).resolve("samples/lady-merrin");

  private static final String STORY =
      """
      Transport Minister Ada Pellick met Tom Varga on Tuesday.
      “The bridge is safe,” she said. Some 40 people, he denied, were hurt in Ostwick.
      """;

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    List<Analysis> analyses = new ArrayList<>(analyses(sample()));
    analyses.addAll(analyses(new Composed(7).accounts(60)));
    analyses.addAll(analyses(List.of(Accounts.body("half", "Half a \ud83d and all of 🚢."))));
    analyses.add(Analysis.unread(Accounts.body("empty", "")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Analysis analysis : analyses) {
      CODEC.write(analysis, bytes);
    }
    ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
    for (Analysis analysis : analyses) {
      assertThat(CODEC.read(in)).contains(analysis);
    }
    assertThat(CODEC.read(in)).isEmpty();
  }

  @Test
  void theSameAnalysisIsTheSameBytes() throws IOException {
    Analysis analysis = analysis(STORY);
    byte[] bytes = bytes(analysis);
    Analysis read = CODEC.read(new ByteArrayInputStream(bytes)).orElseThrow();
    assertThat(bytes(read)).isEqualTo(bytes);
  }

  @Test
  void fourHundredWordsTakeLessThanEightKilobytes() throws IOException {
    for (Account account : sample()) {
      int words = account.text().split("\\s+", -1).length;
      int bytes = bytes(Loaded.RASHOMON.analyse(account)).length;
      assertThat(bytes).as(account.id()).isLessThan(8_000 * Math.max(words, 100) / 400);
    }
  }

  @Test
  void whatIsCutOffIsRefused() throws IOException {
    byte[] bytes = bytes(analysis(STORY));
    for (int length = 1; length < bytes.length; length++) {
      ByteArrayInputStream in = new ByteArrayInputStream(bytes, 0, length);
      assertThatThrownBy(() -> CODEC.read(in))
          .isInstanceOf(UnreadableBytes.class)
          .hasMessageContaining("cut off");
    }
  }

  @Test
  void whatIsDamagedIsRefused() throws IOException {
    byte[] bytes = bytes(analysis(STORY));
    Random chance = new Random(11);
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= (byte) (1 << chance.nextInt(8));
      assertThatThrownBy(() -> CODEC.read(new ByteArrayInputStream(damaged)))
          .isInstanceOf(UnreadableBytes.class);
    }
  }

  /// The check sum is right, and what it is of isn't.
  @Test
  void whatNoProgramWroteIsRefused() {
    Random chance = new Random(13);
    for (int i = 0; i < 2_000; i++) {
      byte[] body = new byte[chance.nextInt(200)];
      chance.nextBytes(body);
      PackedInput in = new PackedInput(body);
      assertThatThrownBy(
              () -> {
                StoredAnalysis.read(in, Edition.NONE);
                in.end();
              })
          .isInstanceOfAny(IllegalArgumentException.class, IndexOutOfBoundsException.class);
    }
  }

  @Test
  void theMessageSaysWhatIsWrong() throws IOException {
    byte[] bytes = bytes(analysis(STORY));
    assertThatThrownBy(() ->
            CODEC.read(new ByteArrayInputStream("{\"id\":1}".getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("this is no analysis");
    assertThatThrownBy(() -> new AnalysisCodec("en-123456").read(new ByteArrayInputStream(bytes)))
        .hasMessageContaining(Edition.current())
        .hasMessageContaining("en-123456")
        .hasMessageContaining("analyse the account again");
    byte[] newer = bytes.clone();
    newer[4]++;
    assertThatThrownBy(() -> CODEC.read(new ByteArrayInputStream(newer)))
        .hasMessageContaining("format 2");
    assertThatThrownBy(() ->
            new AnalysisCodec("en-123456").write(analysis(STORY), new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Analysis analysis(String text) {
    return Loaded.RASHOMON.analyse(Accounts.body("a", text));
  }

  private static List<Analysis> analyses(List<Account> accounts) {
    return accounts.stream().map(Loaded.RASHOMON::analyse).toList();
  }

  private static byte[] bytes(Analysis analysis) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CODEC.write(analysis, bytes);
    return bytes.toByteArray();
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
