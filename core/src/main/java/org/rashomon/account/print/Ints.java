package org.rashomon.account.print;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Whole numbers in order; never changes.
public final class Ints {

  private final int[] values;

  private Ints(int[] values) {
    this.values = values;
  }

  public static Ints of(int... values) {
    return new Ints(values.clone());
  }

  public static Ints of(List<Integer> values) {
    return new Ints(values.stream().mapToInt(Integer::intValue).toArray());
  }

  public int size() {
    return values.length;
  }

  public int get(int index) {
    return values[index];
  }

  public IntStream stream() {
    return Arrays.stream(values);
  }

  public int[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ints ints && Arrays.equals(values, ints.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
