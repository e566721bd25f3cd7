package org.rashomon.account.analysis.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.rashomon.account.analysis.Analysis;

/// Writes analyses of one edition to streams, several one after the other, and reads them back.
///
/// Each begins with four bytes that say what it is, the format's version, the edition, and a check
/// sum (CRC-32C) of the rest, which is deflated. Safe for several threads.
public final class AnalysisCodec {

  private static final byte[] BEGINNING = {'R', 'a', 's', 'h'};
  private static final int VERSION = 1;
  private static final int EDITION_BYTES = 9;
  private static final int HEADER = BEGINNING.length + 1 + EDITION_BYTES + 2 * Integer.BYTES;

  /// No account of [org.rashomon.account.read] comes near.
  private static final int LONGEST = 1 << 30;

  private final String edition;

  /// @param edition the only one that is written and read
  public AnalysisCodec(String edition) {
    if (edition.length() != EDITION_BYTES) {
      throw new IllegalArgumentException("no edition: " + edition);
    }
    this.edition = edition;
  }

  /// @throws IllegalArgumentException if the analysis is of another edition
  public void write(Analysis analysis, OutputStream out) throws IOException {
    if (!analysis.edition().equals(edition)) {
      throw new IllegalArgumentException(
          analysis.account().id() + " was analysed by edition " + analysis.edition());
    }
    PackedOutput body = new PackedOutput();
    StoredAnalysis.write(body, analysis);
    byte[] packed = deflated(body.toByteArray());
    DataOutputStream data = new DataOutputStream(out);
    data.write(BEGINNING);
    data.writeByte(VERSION);
    data.write(bytes(edition));
    data.writeInt(packed.length);
    data.writeInt(sum(bytes(edition), packed));
    data.write(packed);
    data.flush();
  }

  /// The next analysis; empty at the end of the stream.
  ///
  /// @throws UnreadableAnalysis if what stands there is none, is damaged or cut off, or is of
  ///   another edition or a newer version
  public Optional<Analysis> read(InputStream in) throws IOException {
    byte[] header = in.readNBytes(HEADER);
    if (header.length == 0) {
      return Optional.empty();
    }
    int common = Math.min(header.length, BEGINNING.length);
    if (!Arrays.equals(header, 0, common, BEGINNING, 0, common)) {
      throw new UnreadableAnalysis("this is no analysis; give a file that Rashomon has kept");
    }
    if (header.length > BEGINNING.length && header[BEGINNING.length] != VERSION) {
      throw new UnreadableAnalysis(
          "the analysis is of format "
              + header[BEGINNING.length]
              + ", and this program reads format "
              + VERSION
              + "; use the version of the program that wrote it, or analyse the account again");
    }
    if (header.length < HEADER) {
      throw cutOff();
    }
    return Optional.of(analysis(header, in));
  }

  private Analysis analysis(byte[] header, InputStream in) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(header);
    byte[] of = new byte[EDITION_BYTES];
    rest.position(BEGINNING.length + 1).get(of);
    int length = rest.getInt();
    int sum = rest.getInt();
    byte[] packed = in.readNBytes(Math.max(0, length));
    if (packed.length != length) {
      throw cutOff();
    }
    if (sum(of, packed) != sum) {
      throw new UnreadableAnalysis("the analysis is damaged; analyse the account again");
    }
    if (!Arrays.equals(of, bytes(edition))) {
      throw new UnreadableAnalysis(
          "the analysis is of edition "
              + new String(of, StandardCharsets.US_ASCII)
              + ", and this program is of "
              + edition
              + "; analyse the account again");
    }
    try {
      return StoredAnalysis.read(new PackedInput(inflated(packed)), edition);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      throw new UnreadableAnalysis("the analysis holds what no analysis does: " + e, e);
    }
  }

  private static UnreadableAnalysis cutOff() {
    return new UnreadableAnalysis("the analysis is cut off; analyse the account again");
  }

  private static int sum(byte[] edition, byte[] packed) {
    CRC32C sum = new CRC32C();
    sum.update(edition);
    sum.update(packed);
    return (int) sum.getValue();
  }

  private static byte[] bytes(String edition) {
    return edition.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] deflated(byte[] body) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(body);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static byte[] inflated(byte[] packed) throws IOException {
    Inflater inflater = new Inflater(true);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
      return in.readNBytes(LONGEST);
    } finally {
      inflater.end();
    }
  }
}
