package org.rashomon.account.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/// Parses a PDF whose streams are unpacked only as far as [Limits#PDF_BYTES] allows, all of them
/// together: PDFBox itself unpacks each whole into memory.
final class PdfStreams extends PDFParser {

  /// What opening a stream costs, at least: many tiny ones take time too.
  private static final int LEAST = 4096;

  private static final String ALL = "unpacks to more than " + Limits.megabytes(Limits.PDF_BYTES);
  private static final String ONE =
      "holds a stream larger than " + Limits.megabytes(Limits.ACCOUNT_BYTES);

  private int left = Limits.PDF_BYTES;
  private long start;
  private long length;
  private @Nullable String refusal;

  PdfStreams(byte[] file) throws IOException {
    super(new RandomAccessReadBuffer(file));
  }

  /// @throws Refused if the limit was met. PDFBox passes over streams that can't be read, so that
  ///   this has to be asked.
  void check() throws Refused {
    if (refusal != null) {
      throw new Refused(refusal);
    }
  }

  /// Where the stream that is parsed stands.
  @Override
  public RandomAccessReadView createRandomAccessReadView(long at, long size) throws IOException {
    start = at;
    length = size;
    return super.createRandomAccessReadView(at, size);
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream parsed = super.parseCOSStream(dictionary);
    COSStream metered = new Metered(super.createRandomAccessReadView(start, length));
    for (COSName key : parsed.keySet()) {
      metered.setItem(key, parsed.getItem(key));
    }
    return metered;
  }

  /// One that is unpacked on trial, piece by piece, before PDFBox does it.
  private final class Metered extends COSStream {

    Metered(RandomAccessReadView raw) throws IOException {
      super(IOUtils.createMemoryOnlyStreamCache().create(), raw);
    }

    /// Everything that unpacks the stream begins with this.
    @Override
    public InputStream createRawInputStream() throws IOException {
      tryOut(super.createRawInputStream());
      return super.createRawInputStream();
    }

    private void tryOut(InputStream raw) throws IOException {
      List<COSName> filters = names(getFilters());
      InputStream in = raw;
      int unpacked = (int) Math.min(getLength(), Limits.ACCOUNT_BYTES);
      for (int i = 0; i < filters.size(); i++) {
        Part out = new Part();
        try {
          FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, this, i);
        } catch (IOException | RuntimeException e) {
          PdfStreams.this.check(); // what else is wrong with it shows when it is read
        }
        unpacked = out.size();
        in = new ByteArrayInputStream(out.toByteArray());
      }
      take(Math.max(unpacked, LEAST));
    }
  }

  private static List<COSName> names(@Nullable COSBase filters) {
    return switch (filters) {
      case COSName one -> List.of(one);
      case COSArray several ->
          several.toList().stream()
              .filter(COSName.class::isInstance)
              .map(COSName.class::cast)
              .toList();
      case null, default -> List.of();
    };
  }

  private void take(int bytes) throws Refused {
    left -= bytes;
    refuse(left < 0, ALL);
    check();
  }

  private void refuse(boolean beyond, String why) {
    if (beyond && refusal == null) {
      refusal = why;
    }
  }

  /// What one stream unpacks to.
  private final class Part extends ByteArrayOutputStream {

    @Override
    public synchronized void write(int b) {
      check(1);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] from, int at, int size) {
      check(size);
      super.write(from, at, size);
    }

    private void check(int more) {
      refuse(count + more > left, ALL);
      refuse(count + more > Limits.ACCOUNT_BYTES, ONE);
      if (refusal != null) {
        throw new IllegalStateException(refusal);
      }
    }
  }
}
