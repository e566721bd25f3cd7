package org.rashomon;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A stage is a package in its scope and uses only the stages before it.
class ArchitectureTest {

  /// Stages in their order; those of a scope stand behind its name.
  static final List<String> STAGES =
      List.of(
          "text",
          "word",
          "account.read",
          "account.clean",
          "account.parse",
          "account.name",
          "account.quote",
          "account.detail",
          "account.statement",
          "account.print",
          "account.analysis",
          "archive.reuse",
          "archive.group",
          "event.witness",
          "event.identity",
          "event.collate",
          "event.align",
          "event.contrast",
          "event.claim",
          "event.position",
          "event.check",
          "event.wording",
          "event.coverage",
          "event.timeline",
          "event.brief",
          "event.report",
          "render");

  /// Records, enums, and the interfaces that records share.
  private static final DescribedPredicate<JavaClass> VALUES =
      DescribedPredicate.describe(
          "records",
          type -> type.isRecord() || type.isEnum() || type.isInterface() || type.isAnnotation());

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
            .map(ArchitectureTest::stage)
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

  /// What the accounts of an event are compared by is what each of them gives by itself.
  @Test
  void anEventUsesNothingOfAnAccountButItsRecords() {
    noClasses()
        .that()
        .resideInAPackage("org.rashomon.event..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.rashomon.account..").and(DescribedPredicate.not(VALUES)))
        .check(CLASSES);
  }

  @Test
  void noPackagesUseEachOther() {
    slices().matching("org.rashomon.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.rashomon.*.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Util|Utils|Service|Impl|Info|Context)")
        .check(CLASSES);
  }

  private static String stage(String packageName) {
    String inside = packageName.substring("org.rashomon.".length());
    return STAGES.stream()
        .filter(stage -> (inside + ".").startsWith(stage + "."))
        .findFirst()
        .orElse(inside);
  }
}
