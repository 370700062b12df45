package org.polybius.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {

    private static final int READERS = 20;

    @TempDir
    Path folder;

    private final AtomicInteger made = new AtomicInteger();
    private Records records;
    private Remembered<Integer> remembered;

    @BeforeEach
    void open() {
        records = new Records(folder.resolve("record.sqlite"));
        remembered = new Remembered<>(records, value -> value < 100);
    }

    private int ask() throws IOException {
        return remembered.get("page", made::incrementAndGet).value();
    }

    @Test
    void isMadeOnceForManyWhoAskAtOnce() throws Exception {
        CountDownLatch all = new CountDownLatch(READERS);
        Callable<Integer> reader = () -> {
            all.countDown();
            all.await();
            return remembered
                    .get("page", () -> {
                        Thread.sleep(50);
                        return made.incrementAndGet();
                    })
                    .value();
        };
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                answers.add(readers.submit(reader));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void isMadeAnewForWhoWasToldOfAChange() throws IOException {
        assertThat(ask()).isEqualTo(1);
        Files.writeString(records.file(), "changed");
        records.renew();
        assertThat(ask()).isEqualTo(2);
        assertThat(ask()).isEqualTo(2);
    }

    @Test
    void doesNotKeepWhatIsNotWorthIt() throws IOException {
        made.set(100);
        assertThat(ask()).isEqualTo(101);
        assertThat(ask()).isEqualTo(102);
    }

    @Test
    void failsForWhoAskedAndNotForWhoAsksNext() throws IOException {
        assertThat(assertThrows(
                        IOException.class,
                        () -> remembered.get("page", () -> {
                            throw new IOException("unreadable");
                        })))
                .hasMessage("unreadable");
        assertThat(ask()).isEqualTo(1);
    }
}
