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

/// How values of one edition stand in streams, several one after the other.
///
/// Each begins with four bytes that say what it is, the format's version, the edition, and a check
/// sum (CRC-32C) of the rest, which is deflated.
///
/// @param beginning the four bytes, as ASCII
/// @param what it is, in messages
/// @param remedy what to do where it can't be read, in messages
/// @param edition the only one that is written and read
public record Envelope(String beginning, String what, String remedy, String edition) {

  private static final int BEGINNING = 4;
  private static final int VERSION = 1;
  private static final int EDITION = 9;
  private static final int HEADER = BEGINNING + 1 + EDITION + 2 * Integer.BYTES;

  /// No account of [org.rashomon.account.read] comes near.
  private static final int LONGEST = 1 << 30;

  public Envelope {
    if (beginning.length() != BEGINNING || edition.length() != EDITION) {
      throw new IllegalArgumentException("no edition: " + edition + ", or beginning: " + beginning);
    }
  }

  public void write(PackedOutput value, OutputStream out) throws IOException {
    byte[] packed = deflated(value.toByteArray());
    DataOutputStream data = new DataOutputStream(out);
    data.write(bytes(beginning));
    data.writeByte(VERSION);
    data.write(bytes(edition));
    data.writeInt(packed.length);
    data.writeInt(sum(bytes(edition), packed));
    data.write(packed);
    data.flush();
  }

  /// The next value; empty at the end of the stream.
  ///
  /// @throws UnreadableBytes if what stands there is none, is damaged or cut off, or is of another
  ///   edition or a newer version
  public <T> Optional<T> read(InputStream in, PackedInput.Reading<T> reading) throws IOException {
    byte[] header = in.readNBytes(HEADER);
    if (header.length == 0) {
      return Optional.empty();
    }
    int common = Math.min(header.length, BEGINNING);
    if (!Arrays.equals(header, 0, common, bytes(beginning), 0, common)) {
      throw new UnreadableBytes("this is no " + what + "; give a file that Rashomon has kept");
    }
    if (header.length > BEGINNING && header[BEGINNING] != VERSION) {
      throw new UnreadableBytes(
          "the %s is of format %d, and this program reads format %d; use the version of the program that wrote it, or %s"
              .formatted(what, header[BEGINNING], VERSION, remedy));
    }
    if (header.length < HEADER) {
      throw cutOff();
    }
    return Optional.of(value(new PackedInput(body(header, in)), reading));
  }

  /// That the stream ends too soon.
  public UnreadableBytes cutOff() {
    return new UnreadableBytes("the " + what + " is cut off; " + remedy);
  }

  private byte[] body(byte[] header, InputStream in) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(header);
    byte[] of = new byte[EDITION];
    rest.position(BEGINNING + 1).get(of);
    int length = rest.getInt();
    int sum = rest.getInt();
    byte[] packed = in.readNBytes(Math.max(0, length));
    if (packed.length != length) {
      throw cutOff();
    }
    if (sum(of, packed) != sum) {
      throw new UnreadableBytes("the " + what + " is damaged; " + remedy);
    }
    if (!Arrays.equals(of, bytes(edition))) {
      throw new UnreadableBytes(
          "the %s is of edition %s, and this program is of %s; %s"
              .formatted(what, new String(of, StandardCharsets.US_ASCII), edition, remedy));
    }
    return inflated(packed);
  }

  private <T> T value(PackedInput body, PackedInput.Reading<T> reading) throws UnreadableBytes {
    try {
      T value = reading.read(body);
      body.end();
      return value;
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      throw new UnreadableBytes("the %s holds what none does: %s".formatted(what, e), e);
    }
  }

  private static int sum(byte[] edition, byte[] packed) {
    CRC32C sum = new CRC32C();
    sum.update(edition);
    sum.update(packed);
    return (int) sum.getValue();
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
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
