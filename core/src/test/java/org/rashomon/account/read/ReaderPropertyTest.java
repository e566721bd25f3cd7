package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class ReaderPropertyTest {

  private static final List<Path> FILES = new ArrayList<>();

  @BeforeContainer
  static void write() throws IOException {
    Path folder = Files.createTempDirectory("reader");
    for (String name : List.of("a.txt", "b.txt", "sub/a.txt", "sub/a.html", "sub/l.jsonl")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content(name).getBytes(UTF_8));
      FILES.add(file);
    }
    FILES.add(folder.resolve("sub"));
    FILES.add(folder.resolve("missing.txt"));
  }

  private static String content(String name) {
    return name.endsWith(".jsonl") ? "{\"id\":\"a\",\"text\":\"Rain.\"}\n{}\n" : "Rain fell.";
  }

  @AfterContainer
  static void delete() throws IOException {
    Path folder = FILES.getFirst().getParent();
    try (var found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Property(tries = 300)
  void anyBytesAreReadOrNamed(@ForAll byte[] bytes) {
    List<Input> inputs =
        new Reader().read(List.of(Path.of("-")), new ByteArrayInputStream(bytes)).toList();
    assertThat(inputs).isNotEmpty();
  }

  @Property(tries = 50)
  void anyOrderOfPathsGivesTheSame(@ForAll long seed) {
    List<Path> shuffled = new ArrayList<>(FILES);
    Collections.shuffle(shuffled, new Random(seed));
    List<Input> inputs = read(shuffled);
    assertThat(inputs).isEqualTo(read(FILES));
    assertThat(inputs.stream().filter(Capture.class::isInstance).map(Capture.class::cast))
        .extracting(Capture::id)
        .containsExactlyInAnyOrder("a", "a", "a", "a", "b");
  }

  private static List<Input> read(List<Path> paths) {
    return new Reader().read(paths, new ByteArrayInputStream(new byte[0])).toList();
  }
}
