package org.rashomon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A stage is a package and uses only the stages before it.
class ArchitectureTest {

  static final List<String> STAGES =
      List.of(
          "text",
          "word",
          "read",
          "clean",
          "annotate",
          "tag",
          "name",
          "quote",
          "detail",
          "assertion",
          "witness",
          "reuse",
          "group",
          "identity",
          "collate",
          "contrast",
          "claim",
          "position",
          "check",
          "wording",
          "coverage",
          "timeline",
          "brief",
          "report",
          "render");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rashomon");

  @Test
  void everyPackageIsAStage() {
    Set<String> packages =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals("org.rashomon"))
            .map(name -> name.substring("org.rashomon.".length()).replaceAll("\\..*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages).isEqualTo(new TreeSet<>(STAGES));
  }

  @Test
  void aStageUsesEarlierOnesOnly() {
    for (int i = 0; i < STAGES.size(); i++) {
      String[] later =
          STAGES.subList(i + 1, STAGES.size()).stream()
              .map(stage -> "org.rashomon." + stage + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("org.rashomon." + STAGES.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .check(CLASSES);
      }
    }
  }

  @Test
  void noPackagesUseEachOther() {
    slices().matching("org.rashomon.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Util|Utils|Service|Impl|Info|Context)")
        .check(CLASSES);
  }
}
