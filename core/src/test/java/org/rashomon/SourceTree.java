package org.rashomon;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The project's sources as the compiler parses them.
record SourceTree(List<CompilationUnitTree> files, SourcePositions positions) {

  static final Path ROOT = Path.of(System.getProperty("rashomon.root", "..")).toAbsolutePath();
  static final List<String> MODULES = List.of("core", "app");

  /// All main sources, parsed and no more.
  static SourceTree ofMain() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(paths("main")));
      List<CompilationUnitTree> files = new ArrayList<>();
      task.parse().forEach(files::add);
      return new SourceTree(files, Trees.instance(task).getSourcePositions());
    }
  }

  /// The Java files of all modules under `src/main` or `src/test`, in order.
  static List<Path> paths(String kind) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String module : MODULES) {
      try (Stream<Path> found = Files.walk(ROOT.resolve(module).resolve("src").resolve(kind))) {
        found.filter(file -> file.toString().endsWith(".java")).sorted().forEach(paths::add);
      }
    }
    return paths;
  }

  /// Lines from the tree's first to its last, comments above it left out.
  int lines(CompilationUnitTree file, Tree tree) {
    long start = positions.getStartPosition(file, tree);
    long end = positions.getEndPosition(file, tree);
    return (int)
        (file.getLineMap().getLineNumber(end) - file.getLineMap().getLineNumber(start) + 1);
  }
}
