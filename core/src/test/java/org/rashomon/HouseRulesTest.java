package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Files and methods are short. What was long before there was this test is listed in
/// `resources/org/rashomon/house`; the lists only shrink: `-Dgoldens=rewrite` takes out of them
/// what is short now, and adds nothing.
class HouseRulesTest {

  private static final int FILE_LINES = 350;
  private static final int METHOD_LINES = 40;

  private static SourceTree sources;

  @BeforeAll
  static void parse() throws IOException {
    sources = SourceTree.ofMain();
  }

  @Test
  void noFileIsLong() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path path : SourceTree.paths("main")) {
      try (var lines = Files.lines(path)) {
        if (lines.count() > FILE_LINES) {
          found.add(path.getFileName().toString().replace(".java", ""));
        }
      }
    }
    keepTheRule("long-files.txt", found);
  }

  @Test
  void noMethodIsLong() throws IOException {
    Set<String> found = new TreeSet<>();
    for (CompilationUnitTree file : sources.files()) {
      new Members(file) {
        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
          if (sources.lines(file, method) > METHOD_LINES) {
            found.add(type() + "." + method.getName());
          }
          return super.visitMethod(method, null);
        }
      }.scan(file, null);
    }
    keepTheRule("long-methods.txt", found);
  }

  /// Nothing is found but what is listed, and all of that is still so.
  private static void keepTheRule(String list, Set<String> found) throws IOException {
    Path path = SourceTree.ROOT.resolve("core/src/test/resources/org/rashomon/house").resolve(list);
    Set<String> listed = new TreeSet<>(Files.readAllLines(path));
    assertThat(found).as("what breaks the rule and isn't in " + path).isSubsetOf(listed);
    if ("rewrite".equals(System.getProperty("goldens"))) {
      Files.write(path, found);
    } else {
      assertThat(listed).as("keeps the rule now: -Dgoldens=rewrite takes it out").isEqualTo(found);
    }
  }

  /// Goes through a file and knows in which class it is.
  private abstract static class Members extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final String folder;
    private final Deque<String> types = new ArrayDeque<>();

    Members(CompilationUnitTree file) {
      String packageName = Objects.requireNonNull(file.getPackageName()).toString();
      folder = packageName.replaceFirst("^org\\.rashomon\\.?", "");
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      String name = type.getSimpleName().toString();
      types.addLast(name.isEmpty() ? "anonymous" : name);
      super.visitClass(type, null);
      types.removeLast();
      return null;
    }

    /// Such as `account.read.Reader`.
    String type() {
      return folder + "." + String.join(".", types);
    }
  }
}
