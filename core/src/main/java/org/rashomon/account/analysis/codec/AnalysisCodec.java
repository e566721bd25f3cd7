package org.rashomon.account.analysis.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.rashomon.account.analysis.Analysis;

/// Writes analyses of one edition to streams, several one after the other, and reads them back.
/// Safe for several threads.
public final class AnalysisCodec {

  private final Envelope envelope;

  /// @param edition the only one that is written and read
  public AnalysisCodec(String edition) {
    envelope = new Envelope("Rash", "analysis", "analyse the account again", edition);
  }

  /// @throws IllegalArgumentException if the analysis is of another edition
  public void write(Analysis analysis, OutputStream out) throws IOException {
    if (!analysis.edition().equals(envelope.edition())) {
      throw new IllegalArgumentException(
          analysis.account().id() + " was analysed by edition " + analysis.edition());
    }
    PackedOutput body = new PackedOutput();
    StoredAnalysis.write(body, analysis);
    envelope.write(body, out);
  }

  /// The next analysis; empty at the end of the stream.
  ///
  /// @throws UnreadableBytes if what stands there is none, is damaged or cut off, or is of another
  ///   edition or a newer version
  public Optional<Analysis> read(InputStream in) throws IOException {
    return envelope.read(in, body -> StoredAnalysis.read(body, envelope.edition()));
  }
}
