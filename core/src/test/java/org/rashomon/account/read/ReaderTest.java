package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderTest {

  private static final String STORY =
      "The ferry Amalia ran aground off Port Ganne on Monday.\r\n\n";

  @TempDir Path folder;

  @Test
  void textKeepsEveryCharacter() throws IOException {
    write("a.txt", STORY.getBytes(UTF_8));
    Capture capture = onlyCapture(read(folder.resolve("a.txt")));
    assertThat(capture.content()).isEqualTo(STORY);
    assertThat(capture.id()).isEqualTo("a");
    assertThat(capture.format()).isEqualTo(Capture.Format.TEXT);
  }

  @Test
  void aFolderIsReadByNameWhateverTheOrderOfThePaths() throws IOException {
    write("b/x.txt", STORY.getBytes(UTF_8));
    write("a/x.txt", STORY.getBytes(UTF_8));
    write("a/y.html.gz", gzip("<html><body><p>" + STORY + "</p></body></html>"));
    List<Input> once = read(folder.resolve("b"), folder.resolve("a"));
    assertThat(once).extracting(ReaderTest::id).containsExactly("x", "y", "x");
    assertThat(read(folder.resolve("a"), folder.resolve("b"))).isEqualTo(once);
    assertThat(read(folder.resolve("a"), folder.resolve("a"), folder.resolve("a/x.txt")))
        .hasSize(2);
  }

  @Test
  void linksInCirclesEnd() throws IOException {
    write("a/b/x.txt", STORY.getBytes(UTF_8));
    Files.createSymbolicLink(folder.resolve("a/b/up"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
    assertThat(read(folder)).extracting(ReaderTest::id).containsExactly("x");
  }

  @Test
  void jsonLinesAreReadAroundTheBadOnes() throws IOException {
    write(
        "l.jsonl",
        """
        {"id":"one","text":"Rain fell.\\r\\n","outlet":"The Ganne Herald","published":"2031-03-02"}
        {"id":"two"
        {"id":"three","title":"No text"}

        [1]
        {"id":5,"html":"<p>Rain fell."}
        """
            .getBytes(UTF_8));
    List<Input> inputs = read(folder.resolve("l.jsonl"));
    assertThat(inputs)
        .extracting(ReaderTest::id)
        .containsExactly("one", "line 2", "line 3", "line 5", "5");
    Capture one = (Capture) inputs.getFirst();
    assertThat(one.content()).isEqualTo("Rain fell.\r\n");
    assertThat(one.provenance().outlet()).isEqualTo("The Ganne Herald");
    assertThat(((Capture) inputs.getLast()).format()).isEqualTo(Capture.Format.HTML);
  }

  @Test
  void standardInputIsReadOnce() {
    InputStream in = new ByteArrayInputStream(STORY.getBytes(UTF_8));
    List<Input> inputs = new Reader().read(List.of(Path.of("-"), Path.of("-")), in).toList();
    assertThat(onlyCapture(inputs).path()).isEqualTo("-");
  }

  @Test
  void contentGoesBeforeTheName() throws IOException {
    write("page.txt", "  <!DOCTYPE html><html><p>Rain".getBytes(UTF_8));
    write("text.html", "Rain fell. 3 < 4.".getBytes(UTF_8));
    write("lines.txt", "{\"text\": \"Rain fell.\"}".getBytes(UTF_8));
    assertThat(read(folder))
        .extracting(input -> ((Capture) input).format().name())
        .containsExactly("TEXT", "HTML", "TEXT");
  }

  @Test
  void eachBadInputIsOneLine() throws IOException {
    write("binary.txt", new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0});
    write("empty.txt", new byte[0]);
    write("gz.txt.gz", Arrays.copyOf(gzip(STORY.repeat(50)), 40));
    write("paper.pdf", "%PDF-1.7\n\0\1\2\3\4".getBytes(UTF_8));
    write("white.txt", " \n\t ".getBytes(UTF_8));
    write("nothing/style.css", "p {}".getBytes(UTF_8));
    Stream<Path> paths = Stream.of(folder, folder.resolve("nothing"), folder.resolve("missing"));
    assertThat(read(paths.toArray(Path[]::new)))
        .filteredOn(Unreadable.class::isInstance)
        .extracting(input -> ((Unreadable) input).reason())
        .containsExactly(
            "the file is binary, not text",
            "the file is empty",
            "the gzip file is broken or cut off",
            "there is no such file or folder",
            "the PDF is broken or cut off",
            "the file holds nothing but white space");
    assertThat(read(folder.resolve("nothing")))
        .extracting(input -> ((Unreadable) input).reason())
        .containsExactly("nothing in the folder can be read (1 .css)");
  }

  @Test
  void aFileThatVanishesIsOneLine() throws IOException {
    write("a.txt", STORY.getBytes(UTF_8));
    write("b.txt", STORY.getBytes(UTF_8));
    var inputs = new Reader().read(List.of(folder), InputStream.nullInputStream()).iterator();
    assertThat(id(inputs.next())).isEqualTo("a");
    Files.delete(folder.resolve("b.txt"));
    assertThat(((Unreadable) inputs.next()).reason()).contains("gone");
  }

  @Test
  void aVeryLongLineIsOneLine() throws IOException {
    byte[] line = new byte[50 << 20];
    Arrays.fill(line, (byte) 'a');
    write("long.txt", line);
    write("long.jsonl", line);
    assertThat(read(folder)).hasSize(2).allMatch(input -> input instanceof Unreadable);
  }

  private List<Input> read(Path... paths) {
    return new Reader().read(List.of(paths), InputStream.nullInputStream()).toList();
  }

  private static Capture onlyCapture(List<Input> inputs) {
    assertThat(inputs).hasSize(1).first().isInstanceOf(Capture.class);
    return (Capture) inputs.getFirst();
  }

  private static String id(Input input) {
    return switch (input) {
      case Capture capture -> capture.id();
      case Unreadable unreadable -> unreadable.reason().replaceFirst("^(line \\d+).*", "$1");
      case PassedOver files -> files.toString();
    };
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
