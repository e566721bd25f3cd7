package org.rashomon.account.tag;

/// What the encoder tells of each piece: one row of numbers a piece.
final class EncoderRows {

  private final float[] values;
  private final int width;

  EncoderRows(float[] values, int width) {
    this.values = values;
    this.width = width;
  }

  double at(int row, int column) {
    return values[row * width + column];
  }

  int width() {
    return width;
  }
}
