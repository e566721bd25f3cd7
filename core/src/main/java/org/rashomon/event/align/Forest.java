package org.rashomon.event.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.rashomon.text.Table;

/// Gradient-boosted trees (Friedman 2001), learned by `training/align.py`: how sure it is that two
/// statements tell one thing, or that two numbers are of one.
///
/// Each row of the table is a tree, its nodes in preorder: `7:0.25` asks whether number 7 is 0.25
/// or less, what follows is the tree where it is, then the tree where it is more; a number by
/// itself is what the tree adds.
final class Forest {

  private sealed interface Node {}

  private record Question(int number, double most, Node yes, Node no) implements Node {}

  private record Answer(double added) implements Node {}

  private final List<Node> trees = new ArrayList<>();

  /// @param table the name of its table
  Forest(String table) {
    for (Table.Row row : Table.english(Forest.class, table).rows(1)) {
      Deque<String> nodes = new ArrayDeque<>(Arrays.asList(row.get(0).split(" ", -1)));
      trees.add(read(nodes));
    }
  }

  private static Node read(Deque<String> nodes) {
    String node = nodes.remove();
    int colon = node.indexOf(':');
    return colon < 0
        ? new Answer(Double.parseDouble(node))
        : new Question(
            Integer.parseInt(node.substring(0, colon)),
            Double.parseDouble(node.substring(colon + 1)),
            read(nodes),
            read(nodes));
  }

  /// From 0 to 1.
  double sure(double[] numbers) {
    double sum = 0;
    for (Node tree : trees) {
      Node at = tree;
      while (at instanceof Question question) {
        at = numbers[question.number()] <= question.most() ? question.yes() : question.no();
      }
      sum += ((Answer) at).added();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
