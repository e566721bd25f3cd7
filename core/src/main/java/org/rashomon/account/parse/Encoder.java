package org.rashomon.account.parse;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.ToLongFunction;

/// The trained encoder with its heads, run by ONNX Runtime.
///
/// It reads one window a call, in the thread that calls: its 8-bit sums are scaled by call, so that
/// windows read together would change each other's results. Safe for several threads.
final class Encoder implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;

  /// Windows hold the one for reading, so that the session isn't closed under them.
  private final ReadWriteLock use = new ReentrantReadWriteLock();

  private boolean closed;

  /// @param model an ONNX file's bytes
  Encoder(byte[] model) {
    try {
      environment = NativeLibraries.environment();
      session = environment.createSession(model, options());
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
        session.close();
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
      try (OrtSession.Result result = session.run(given)) {
        return new Encoded(
            rows(result, "attribution"),
            rows(result, "names"),
            rows(result, "link_from"),
            rows(result, "link_to"),
            rows(result, "xpos"),
            rows(result, "arc_from"),
            rows(result, "arc_to"),
            rows(result, "relation_from"),
            rows(result, "relation_to"),
            rows(result, "mention_from"),
            rows(result, "mention_to"));
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
