package org.rashomon.archive.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is to be clustered: nodes, and how alike each is to which others.
public final class Links {

  /// A node's links, in the order in which they were made; another may be linked more than once.
  static final class Node {

    private final double beyond;
    private int degree;
    private int[] others = new int[1];
    private double[] alike = new double[1];

    private Node(double beyond) {
      this.beyond = beyond;
    }

    private void link(int other, double much) {
      if (degree == others.length) {
        others = Arrays.copyOf(others, 2 * degree);
        alike = Arrays.copyOf(alike, 2 * degree);
      }
      others[degree] = other;
      alike[degree] = much;
      degree++;
    }

    /// How much it may be alike to what it isn't linked to, at most.
    double beyond() {
      return beyond;
    }

    int degree() {
      return degree;
    }

    int[] others() {
      return Arrays.copyOf(others, degree);
    }

    double[] alike() {
      return Arrays.copyOf(alike, degree);
    }
  }

  private final List<Node> nodes = new ArrayList<>();

  /// Adds a node; its number is that of those before it.
  ///
  /// @param beyond how much it may be alike to what it isn't linked to, at most
  public void add(double beyond) {
    nodes.add(new Node(beyond));
  }

  /// Two nodes that are so much alike.
  public void link(int first, int second, double much) {
    nodes.get(first).link(second, much);
    nodes.get(second).link(first, much);
  }

  int size() {
    return nodes.size();
  }

  Node node(int number) {
    return nodes.get(number);
  }
}
