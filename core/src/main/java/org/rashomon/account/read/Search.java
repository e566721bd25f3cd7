package org.rashomon.account.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Searches the user's paths for what can be read. Each file and folder is visited once, whatever
/// its names; links that lead in circles end there.
final class Search {

  static final String STANDARD_INPUT = "-";

  private final Set<Path> visited = new HashSet<>();
  private final List<Found> found = new ArrayList<>();

  private final FolderContent content;

  private Search(FieldNames names) {
    content = new FolderContent(names);
  }

  /// Everything found, by name; the order of the paths makes no difference.
  static List<Found> through(List<Path> paths, FieldNames names) {
    Search search = new Search(names);
    paths.stream().sorted(Comparator.comparing(Path::toString)).distinct().forEach(search::path);
    search.found.sort(Comparator.comparing(Found::name));
    return List.copyOf(search.found);
  }

  private void path(Path path) {
    if (path.toString().equals(STANDARD_INPUT)) {
      found.add(new Found.Source(STANDARD_INPUT, null));
    } else if (!Files.exists(path)) {
      fault(path, "there is no such file or folder", "check the path");
    } else if (Files.isDirectory(path)) {
      folder(path);
    } else {
      added(path);
    }
  }

  /// Goes through a folder without recursion: folders may lie deeper than the stack.
  private void folder(Path root) {
    int before = found.size();
    LeftOut leftOut = new LeftOut();
    boolean knownAlready = false;
    Deque<Path> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Path folder = open.pop();
      if (!isNew(folder)) {
        knownAlready = true;
        continue;
      }
      List<Path> children = children(folder, leftOut);
      for (Path child : children.reversed()) {
        if (Files.isDirectory(child)) {
          if (!holdsPartsOfAPage(child, children)) {
            open.push(child);
          }
        } else if (!content.isWanted(child)) {
          leftOut(child, leftOut);
        } else {
          knownAlready |= !added(child);
        }
      }
    }
    Optional<String> files = leftOut.told();
    if (found.size() == before && !knownAlready) {
      fault(
          root,
          "nothing in the folder can be read" + files.map(told -> " (" + told + ")").orElse(""),
          "it should hold saved pages, texts, documents, web archives, feeds or mails, gzipped or not");
    } else {
      files.ifPresent(told -> found.add(new Found.Rest(new PassedOver(root.toString(), told))));
    }
  }

  /// Links that lead nowhere, sockets and hidden folders are no files.
  private static void leftOut(Path file, LeftOut leftOut) {
    if (Files.isRegularFile(file)) {
      leftOut.add(file.getFileName().toString());
    }
  }

  private boolean added(Path file) {
    boolean added = isNew(file);
    if (added) {
      found.add(new Found.Source(file.toString(), file));
    }
    return added;
  }

  /// What the folder holds, by name. Hidden files are counted, hidden folders none of ours.
  private List<Path> children(Path folder, LeftOut leftOut) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path child : entries) {
        String name = child.getFileName().toString();
        if (!name.startsWith(".")) {
          children.add(child);
        } else {
          leftOut(child, leftOut);
        }
      }
    } catch (AccessDeniedException e) {
      fault(folder, "no permission to look into this folder", "change its permissions");
    } catch (IOException | DirectoryIteratorException e) {
      fault(folder, "the folder can't be listed (" + e.getMessage() + ")", "try again");
    }
    children.sort(Comparator.comparing(Path::toString));
    return children;
  }

  /// A browser saves the pictures, frames and advertisements of `page.html` in `page_files`.
  private static boolean holdsPartsOfAPage(Path folder, List<Path> siblings) {
    String name = folder.toString();
    if (!name.endsWith("_files")) {
      return false;
    }
    String page = name.substring(0, name.length() - "_files".length());
    return siblings.contains(Path.of(page + ".html")) || siblings.contains(Path.of(page + ".htm"));
  }

  private boolean isNew(Path path) {
    try {
      return visited.add(path.toRealPath());
    } catch (IOException e) {
      return visited.add(path.toAbsolutePath().normalize());
    }
  }

  private void fault(Path path, String reason, String advice) {
    found.add(new Found.Fault(new Unreadable(path.toString(), reason, advice)));
  }
}
