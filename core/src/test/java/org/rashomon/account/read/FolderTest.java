package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What of a folder is read, and that the rest is told.
class FolderTest {

  private static final String STORY = "Two people were hurt at the brickworks on Monday.";

  @TempDir Path folder;

  @Test
  void whatIsLeftOutIsToldOnceByKind() throws IOException {
    write("kiln.txt", STORY);
    write("a.png", "x");
    write("b.png", "x");
    write(".DS_Store", "x");
    write("style.css", "p{}");
    write("settings.json", "{\"width\": 3}");
    write("numbers.csv", "year,crowns\n2031,4\n");
    List<Input> inputs = read();
    assertThat(inputs).hasSize(2);
    assertThat(inputs.getFirst().toString())
        .isEqualTo(folder + ": 2 .png, 1 .DS_Store, 1 .css, 1 .csv, 1 .json left out");
    assertThat(inputs.getLast()).isInstanceOf(Capture.class);
  }

  @Test
  void articlesInTablesAndListsAreRead() throws IOException {
    write("a.json", "[\n{\"title\": \"Kiln\", \"body\": \"" + STORY + "\"}\n]");
    write("b.csv", "title,text\nKiln,\"" + STORY + "\"\n");
    assertThat(read()).hasSize(2).allMatch(Capture.class::isInstance);
  }

  @Test
  void reportsOfThisProgramAreNoAccounts() throws IOException {
    write("kiln.txt", STORY);
    write(
        "report/index.html",
        "<!DOCTYPE html>\n<html>\n<meta name=\"generator\" content=\"Rashomon\">\n<p>" + STORY);
    write("report/kiln.json", "{\"edition\":\"en-1\",\"accounts\":[{\"text\":\"" + STORY + "\"}]}");
    List<Input> inputs = read();
    assertThat(inputs).hasSize(2);
    assertThat(inputs.getFirst().toString()).endsWith("1 .html, 1 .json left out");
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content.getBytes(UTF_8));
  }

  private List<Input> read() {
    try (Stream<Input> inputs = new Reader().read(List.of(folder), InputStream.nullInputStream())) {
      return inputs.toList();
    }
  }
}
