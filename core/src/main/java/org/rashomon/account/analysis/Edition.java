package org.rashomon.account.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Hash;

/// Which weights, tables and rules make the analyses of this program: a short name that changes
/// when one of them does.
///
/// The build hashes the sources and the resources of what can change an analysis. It depends on
/// neither the compiler, nor the machine, nor on how lines end.
public final class Edition {

  /// Of what no program analysed.
  public static final String NONE = "en-000000";

  private static final String STAMP = "edition.txt";
  private static final String HOME = "org/rashomon/";
  private static final List<String> PARTS = List.of("text", "word", "account");
  private static final List<String> BINARY = List.of(".onnx", ".class", ".gz");
  private static final int CHARACTERS = 6;

  private static @Nullable String current;

  private Edition() {}

  /// The edition of this program.
  ///
  /// @throws IllegalStateException if it was packed without one
  public static synchronized String current() {
    String known = current;
    if (known == null) {
      try (InputStream stamp = Edition.class.getResourceAsStream(STAMP)) {
        known =
            stamp == null
                ? of(classPath())
                : new String(stamp.readAllBytes(), StandardCharsets.US_ASCII);
      } catch (IOException e) {
        throw new UncheckedIOException("the edition can't be read", e);
      }
      current = known;
    }
    return known;
  }

  /// Where classes run that no build has stamped, as in an editor, the classes are hashed.
  private static List<Path> classPath() throws IOException {
    List<Path> roots = new ArrayList<>();
    for (URL url : Collections.list(Edition.class.getClassLoader().getResources(HOME))) {
      if (!url.getProtocol().equals("file")) {
        throw new IllegalStateException(url + " was packed without " + STAMP);
      }
      Path home = Path.of(URI.create(url.toString()));
      roots.add(home.resolve("../..").normalize());
    }
    return roots;
  }

  /// The edition of what lies under the roots.
  static String of(List<Path> roots) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    for (Path root : roots) {
      for (String part : PARTS) {
        add(root, root.resolve(HOME).resolve(part), files);
      }
    }
    MessageDigest digest = Hash.sha256();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      byte[] content = content(file.getValue());
      digest.update((file.getKey() + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(content);
    }
    return "en-" + HexFormat.of().formatHex(digest.digest()).substring(0, CHARACTERS);
  }

  private static void add(Path root, Path part, Map<String, Path> files) throws IOException {
    if (Files.isDirectory(part)) {
      try (Stream<Path> found = Files.walk(part)) {
        found
            .filter(file -> Files.isRegularFile(file) && !file.endsWith(STAMP))
            .forEach(file -> files.put(root.relativize(file).toString().replace('\\', '/'), file));
      }
    }
  }

  /// What a checkout of the sources has whatever the system.
  private static byte[] content(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (BINARY.stream().anyMatch(file.toString()::endsWith)) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  /// Called by the build.
  ///
  /// @param arguments the file to write, and the folders of sources and resources
  public static void main(String[] arguments) throws IOException {
    List<Path> paths = Stream.of(arguments).map(Path::of).toList();
    Files.writeString(paths.getFirst(), of(paths.subList(1, paths.size())));
  }
}
