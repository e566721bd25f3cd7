package org.rashomon.account.parse;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.ToLongFunction;

/// The trained encoder with its heads, run by ONNX Runtime.
///
/// It reads one window a call, in the thread that calls: its 8-bit sums are scaled by call, so that
/// windows read together would change each other's results. Safe for several threads.
final class Encoder implements AutoCloseable {

  private static final Set<String> GRAMMAR =
      Set.of(
          "xpos",
          "arc_from",
          "arc_to",
          "relation_from",
          "relation_to",
          "mention_from",
          "mention_to");

  private final OrtEnvironment environment;
  private final OrtSession tagger;
  private final OrtSession grammar;

  /// Windows hold the one for reading, so that the session isn't closed under them.
  private final ReadWriteLock use = new ReentrantReadWriteLock();

  private boolean closed;

  /// @param tagger an ONNX file's bytes, for reported speech and names
  /// @param grammar another's, for tags, trees and links between mentions
  Encoder(byte[] tagger, byte[] grammar) {
    try {
      environment = NativeLibraries.environment();
      this.tagger = environment.createSession(tagger, options());
      this.grammar = environment.createSession(grammar, options());
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder's model can't be loaded", e);
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    return options;
  }

  Encoded encode(Window window) {
    use.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("the encoder is closed");
      }
      return read(window);
    } finally {
      use.readLock().unlock();
    }
  }

  @Override
  public void close() {
    use.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        tagger.close();
        grammar.close();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder's model can't be closed", e);
    } finally {
      use.writeLock().unlock();
    }
  }

  private Encoded read(Window window) {
    try (OnnxTensor ids = tensor(window, Window.Piece::id);
        OnnxTensor mask = tensor(window, _ -> 1);
        OnnxTensor types = tensor(window, Window.Piece::capitals)) {
      Map<String, OnnxTensor> given =
          Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types);
      try (OrtSession.Result tagged = tagger.run(given);
          OrtSession.Result parsed = grammar.run(given, GRAMMAR)) {
        return new Encoded(
            rows(tagged, "attribution"),
            rows(tagged, "names"),
            rows(tagged, "link_from"),
            rows(tagged, "link_to"),
            rows(parsed, "xpos"),
            rows(parsed, "arc_from"),
            rows(parsed, "arc_to"),
            rows(parsed, "relation_from"),
            rows(parsed, "relation_to"),
            rows(parsed, "mention_from"),
            rows(parsed, "mention_to"));
      }
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the encoder's model refuses a window of " + window.pieces().size() + " pieces", e);
    }
  }

  private OnnxTensor tensor(Window window, ToLongFunction<Window.Piece> value) throws OrtException {
    long[] values = window.pieces().stream().mapToLong(value).toArray();
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static EncoderRows rows(OrtSession.Result result, String output) throws OrtException {
    OnnxTensor tensor =
        (OnnxTensor)
            result
                .get(output)
                .orElseThrow(
                    () -> new IllegalStateException("the encoder's model has no " + output));
    long[] shape = ((TensorInfo) tensor.getInfo()).getShape();
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return new EncoderRows(values, (int) shape[2]);
  }
}
