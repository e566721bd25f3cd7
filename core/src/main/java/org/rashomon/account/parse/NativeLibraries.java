package org.rashomon.account.parse;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// ONNX Runtime's native libraries, unpacked for as long as it takes to load them.
///
/// ONNX Runtime unpacks them by itself unless a folder of theirs is named, and then leaves its
/// folder behind.
final class NativeLibraries {

  /// Names the folder to ONNX Runtime; a user's own is left alone.
  private static final String FOLDER = "onnxruntime.native.path";

  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  private static @Nullable OrtEnvironment environment;

  private NativeLibraries() {}

  /// The one environment of this process.
  ///
  /// @throws UncheckedIOException if the libraries can't be unpacked; another try may succeed
  /// @throws IllegalStateException if they can't be loaded on this machine
  static synchronized OrtEnvironment environment() {
    OrtEnvironment loaded = environment;
    if (loaded == null) {
      loaded = System.getProperty(FOLDER) == null ? unpacked() : loaded();
      environment = loaded;
    }
    return loaded;
  }

  private static OrtEnvironment loaded() {
    try {
      return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "rashomon");
    } catch (LinkageError e) {
      throw new IllegalStateException("ONNX Runtime can't be loaded on this machine", e);
    }
  }

  private static OrtEnvironment unpacked() {
    List<Path> written = new ArrayList<>();
    try {
      Path folder = Files.createTempDirectory("rashomon-onnxruntime");
      written.add(folder);
      if (unpack(folder, written)) {
        System.setProperty(FOLDER, folder.toString());
      }
      return loaded();
    } catch (IOException e) {
      throw new UncheckedIOException("ONNX Runtime's libraries can't be unpacked", e);
    } finally {
      System.clearProperty(FOLDER);
      written.reversed().forEach(NativeLibraries::delete);
    }
  }

  /// Whether there are libraries for this machine.
  private static boolean unpack(Path folder, List<Path> written) throws IOException {
    for (String name : NAMES) {
      String file = System.mapLibraryName(name);
      String resource = "/ai/onnxruntime/native/" + platform() + "/" + file;
      try (InputStream in = OrtEnvironment.class.getResourceAsStream(resource)) {
        if (in == null) {
          return false;
        }
        written.add(folder.resolve(file));
        Files.copy(in, folder.resolve(file));
      }
    }
    return true;
  }

  /// As ONNX Runtime names its folders.
  private static String platform() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String system = name.startsWith("mac") ? "osx" : name.startsWith("win") ? "win" : "linux";
    String machine = System.getProperty("os.arch", "");
    return system + "-" + (machine.equals("amd64") || machine.equals("x86_64") ? "x64" : machine);
  }

  /// A system that keeps the files of what is loaded deletes them when the process ends, if at all.
  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
