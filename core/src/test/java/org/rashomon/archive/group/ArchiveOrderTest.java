package org.rashomon.archive.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.Accounts;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.analysis.Edition;
import org.rashomon.account.analysis.codec.Envelope;
import org.rashomon.account.analysis.codec.PackedOutput;
import org.rashomon.account.clean.Account;
import org.rashomon.account.print.Prints;
import org.rashomon.account.print.Terms;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.archive.reuse.SharedLines;
import org.rashomon.text.Work;

/// Whatever the order, the portions and the runs in which accounts come, the same is found.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveOrderTest {

  private static final int ACCOUNTS = 300;
  private static final int REPRINTS = 30;

  private record Filing(String id, Prints prints, Terms terms) {}

  @TempDir private Path folder;

  private final ExecutorService threads = Executors.newFixedThreadPool(3);
  private final Work work = new Work(threads, 3);
  private List<Filing> accounts = List.of();
  private List<Event> events = List.of();
  private List<Copy> copies = List.of();

  @BeforeAll
  void addAllAtOnce() {
    accounts =
        composed().stream()
            .map(account -> new Filing(account.id(), Prints.of(account), Terms.of(account)))
            .toList();
    Archive archive = new Archive(Work.ALONE);
    accounts.forEach(account -> add(account, archive));
    events = archive.events();
    copies = archive.copies();
  }

  @AfterAll
  void close() {
    threads.shutdownNow();
  }

  @Test
  void theAccountsHaveWhatCouldDependOnTheirOrder() {
    assertThat(accounts).hasSize(ACCOUNTS);
    assertThat(events).hasSizeGreaterThan(30);
    assertThat(copies).extracting(Copy::kind).contains(Copy.Kind.REPRINT, Copy.Kind.EXCERPT);
    assertThat(copies).anyMatch(copy -> copy.accounts().size() > REPRINTS - 1);
    Map<String, Prints> prints =
        accounts.stream().collect(Collectors.toMap(Filing::id, Filing::prints));
    assertThat(SharedLines.of(prints).values()).anyMatch(blocks -> !blocks.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyOrderAndPortionsGiveTheSame(long seed) throws IOException {
    Random random = new Random(seed);
    List<Filing> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, random);
    Archive archive = new Archive(work);
    for (Filing account : shuffled) {
      add(account, archive);
      if (random.nextInt(ACCOUNTS) < 3) {
        assertThat(archive.events()).isNotEmpty();
      }
      if (random.nextInt(ACCOUNTS) < 3) {
        archive = readBack(archive);
      }
    }
    assertThat(archive.copies()).isEqualTo(copies);
    assertThat(archive.events()).isEqualTo(events);
    assertThat(bytes(archive)).isEqualTo(bytes(readBack(archive)));
  }

  @Test
  void severalThreadsMayAdd() {
    Archive archive = new Archive(work);
    work.map(
        accounts,
        account -> {
          add(account, archive);
          return archive.size() % 100 == 0 ? archive.events() : List.of();
        });
    assertThat(archive.copies()).isEqualTo(copies);
    assertThat(archive.events()).isEqualTo(events);
  }

  @Test
  void whatIsCutOffOrDamagedSaysWhich() throws IOException {
    Archive archive = new Archive(work);
    accounts.subList(0, 5).forEach(account -> add(account, archive));
    byte[] whole = bytes(archive);
    for (int length = 0; length < whole.length; length += 11) {
      int cut = length;
      assertThatThrownBy(() -> readBack(Arrays.copyOf(whole, cut))).hasMessageContaining("cut off");
    }
    for (int i = 0; i < whole.length; i += 7) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 4;
      assertThatThrownBy(() -> readBack(damaged))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith(file().toString());
    }
  }

  @Test
  void anArchiveOfAnotherEditionIsRefused() throws IOException {
    PackedOutput none = new PackedOutput();
    none.number(0);
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    new Envelope("Rasa", "", "", Edition.NONE).write(none, other);
    assertThatThrownBy(() -> readBack(other.toByteArray()))
        .hasMessageContainingAll(
            file().toString(), Edition.NONE, Edition.current(), "make it again from its accounts");
    Analysis analysis = Analysis.unread(Accounts.body("a", "Een brug."));
    Analysis old =
        new Analysis(
            Edition.NONE,
            analysis.named(),
            analysis.quotations(),
            analysis.details(),
            analysis.statements(),
            analysis.prints(),
            analysis.terms());
    Archive archive = new Archive(work);
    archive.add(analysis);
    assertThatThrownBy(() -> archive.add(old)).hasMessageContainingAll(Edition.NONE, "again");
  }

  private static void add(Filing account, Archive archive) {
    archive.add(account.id(), account.prints(), account.terms());
  }

  private Archive readBack(Archive archive) throws IOException {
    return readBack(bytes(archive));
  }

  private Archive readBack(byte[] bytes) throws IOException {
    Files.write(file(), bytes);
    Archive read = new Archive(work);
    read.read(file());
    return read;
  }

  private byte[] bytes(Archive archive) throws IOException {
    archive.write(file());
    return Files.readAllBytes(file());
  }

  private Path file() {
    return folder.resolve("accounts.archive");
  }

  /// Events of one to nine accounts; one account in eight is the one before under a top of its own,
  /// one in eleven takes a passage of the one before, one in five ends with a line that others have
  /// too; and one story is in [#REPRINTS] of them.
  private static List<Account> composed() {
    List<Account> plain =
        List.copyOf(new ComposedArchive(90, 8).accounts.keySet()).subList(0, ACCOUNTS);
    return IntStream.range(0, ACCOUNTS)
        .mapToObj(i -> {
          Account account = plain.get(i);
          String before = plain.get(Math.max(0, i - 1)).text();
          String text = account.text();
          if (i < REPRINTS) {
            text = plain.getFirst().text();
          } else if (i % 8 == 0) {
            text = text.lines().findFirst().orElseThrow() + "\n" + before;
          } else if (i % 11 == 0) {
            text = text + before.lines().limit(3).collect(Collectors.joining("\n"));
          }
          Account body =
              Accounts.body(account.id(), i % 5 == 0 ? text + "\nHarbour Choice " + i % 3 : text);
          return new Account(
              body.id(), body.path(), account.provenance(), "en", body.text(), body.blocks());
        })
        .toList();
  }
}
