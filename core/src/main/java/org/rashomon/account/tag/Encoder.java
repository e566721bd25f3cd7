package org.rashomon.account.tag;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.function.ToLongFunction;

/// The trained encoder with its heads, run by ONNX Runtime.
///
/// It reads one window a call, in the thread that calls: its 8-bit sums are scaled by call, so that
/// windows read together would change each other's results. Safe for several threads.
final class Encoder {

  private final OrtEnvironment environment;
  private final OrtSession session;

  /// @param model an ONNX file's bytes
  Encoder(byte[] model) {
    try {
      environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "rashomon");
      session = environment.createSession(model, options());
    } catch (OrtException e) {
      throw new IllegalStateException("the tagger's model can't be loaded", e);
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
    try (OnnxTensor ids = tensor(window, Window.Piece::id);
        OnnxTensor mask = tensor(window, _ -> 1);
        OnnxTensor types = tensor(window, Window.Piece::capitals);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return new Encoded(
          rows(result, "attribution"),
          rows(result, "names"),
          rows(result, "link_from"),
          rows(result, "link_to"));
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the tagger's model refuses a window of " + window.pieces().size() + " pieces", e);
    }
  }

  private OnnxTensor tensor(Window window, ToLongFunction<Window.Piece> value) throws OrtException {
    long[] values = window.pieces().stream().mapToLong(value).toArray();
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static Rows rows(OrtSession.Result result, String output) throws OrtException {
    OnnxTensor tensor =
        (OnnxTensor)
            result
                .get(output)
                .orElseThrow(
                    () -> new IllegalStateException("the tagger's model has no " + output));
    long[] shape = ((TensorInfo) tensor.getInfo()).getShape();
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return new Rows(values, (int) shape[2]);
  }
}
