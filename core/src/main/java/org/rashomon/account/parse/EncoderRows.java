package org.rashomon.account.parse;

import java.util.Arrays;

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

  /// The number of the highest in a row; of equals the first.
  int highest(int row) {
    int best = 0;
    for (int column = 1; column < width; column++) {
      best = values[row * width + column] > values[row * width + best] ? column : best;
    }
    return best;
  }

  /// The dot product of a row and another's.
  double product(int row, EncoderRows other, int its) {
    double sum = 0;
    for (int i = 0; i < width; i++) {
      sum += (double) values[row * width + i] * other.values[its * width + i];
    }
    return sum;
  }

  /// A row by itself.
  EncoderRows row(int row) {
    return new EncoderRows(Arrays.copyOfRange(values, row * width, (row + 1) * width), width);
  }

  int width() {
    return width;
  }
}
