package org.rashomon.account.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionTest {

  private static final Path MAIN =
      Path.of(System.getProperty("rashomon.root", "..")).resolve("core/src/main");
  private static final String ACCOUNT = "org/rashomon/account/";

  @TempDir private Path folder;

  private String before = "";

  /// A rule, a table, and weights that are shorter than the real ones.
  @BeforeEach
  void copy() throws IOException {
    copy("java", ACCOUNT + "quote/Speakers.java");
    copy("java", "org/rashomon/event/report/Report.java");
    copy("resources", ACCOUNT + "parse/en/tagger.json");
    write("resources/" + ACCOUNT + "parse/en/tagger.onnx", "weights\r\n");
    copyTables();
    before = edition();
  }

  @Test
  void isOfLanguageAndSixCharacters() {
    assertThat(before).matches("en-[0-9a-f]{6}");
    assertThat(Edition.current()).matches("en-[0-9a-f]{6}").isNotEqualTo(Edition.NONE);
  }

  @Test
  void changesWithARowOfATable() throws IOException {
    for (Path table : tables()) {
      String rows = Files.readString(table);
      Files.writeString(table, rows.substring(0, rows.lastIndexOf('\n', rows.length() - 2) + 1));
      assertThat(edition()).as(table.toString()).isNotEqualTo(before);
      Files.writeString(table, rows);
      assertThat(edition()).isEqualTo(before);
    }
  }

  @Test
  void changesWithTheWeightsAndWithARule() throws IOException {
    write("resources/" + ACCOUNT + "parse/en/tagger.onnx", "weights\n");
    String taught = edition();
    assertThat(taught).isNotEqualTo(before);
    Path rule = folder.resolve("java/" + ACCOUNT + "quote/Speakers.java");
    Files.writeString(rule, Files.readString(rule).replace("return", "return "));
    assertThat(edition()).isNotEqualTo(taught);
    Files.delete(rule);
    assertThat(edition()).isNotEqualTo(taught);
  }

  @Test
  void doesNotChangeWithWhatComesAfterAnalysisOrWithHowLinesEnd() throws IOException {
    write("java/org/rashomon/event/report/Report.java", "other");
    for (Path table : tables()) {
      Files.writeString(table, Files.readString(table).replace("\n", "\r\n"));
    }
    assertThat(edition()).isEqualTo(before);
  }

  private String edition() throws IOException {
    return Edition.of(List.of(folder.resolve("java"), folder.resolve("resources")));
  }

  private void write(String file, String content) throws IOException {
    Path to = folder.resolve(file);
    Files.createDirectories(to.getParent());
    Files.writeString(to, content);
  }

  private void copy(String root, String file) throws IOException {
    write(root + "/" + file, Files.readString(MAIN.resolve(root).resolve(file)));
  }

  /// One of each package.
  private void copyTables() throws IOException {
    copy("resources", ACCOUNT + "clean/languages.tsv");
    copy("resources", ACCOUNT + "clean/en/furniture.tsv");
    copy("resources", "org/rashomon/word/en/same.tsv");
  }

  private List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }
}
