package org.aigcatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.aigcatlas.Graphs;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has the same database open shares its copy in memory. */
class SharedCopyTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        try (LocalStore store = LocalStore.open(folder)) {
            Graphs.put(store, "test", "id:a aigc:uses id:b .");
        }
    }

    private LocalStore held() {
        LocalStore store = LocalStore.openFrozen(folder);
        store.holdInMemory();
        return store;
    }

    private static Graph union(LocalStore store) {
        assertThat(store.queried()).isInstanceOf(MemoryDataset.class);
        return store.queried().getDefaultGraph();
    }

    @Test
    void thereIsOneCopyForAll() {
        try (LocalStore one = held();
                LocalStore other = held()) {
            assertThat(union(other)).isSameAs(union(one)).matches(graph -> graph.size() == 1);
            assertThat(other.queried().getContext()).isNotSameAs(one.queried().getContext());
        }
    }

    @Test
    void manyWhoAskAtOnceWaitForOneCopy() throws Exception {
        try (LocalStore first = LocalStore.openFrozen(folder);
                ExecutorService many = Executors.newFixedThreadPool(4)) {
            List<Future<Graph>> asked = Stream.generate(() -> many.submit(() -> {
                        try (LocalStore store = held()) {
                            return union(store);
                        }
                    }))
                    .limit(20)
                    .toList();
            first.holdInMemory();
            for (Future<Graph> graph : asked) {
                assertThat(graph.get()).isSameAs(union(first));
            }
        }
    }

    @Test
    void theCopyStaysUntilTheLastIsClosed() {
        LocalStore first = held();
        Graph copy = union(first);
        try (LocalStore second = LocalStore.openFrozen(folder)) {
            first.close();
            second.holdInMemory();
            assertThat(union(second)).isSameAs(copy);
        }
        try (LocalStore later = held()) {
            assertThat(union(later)).isNotSameAs(copy);
        }
    }

    @Test
    void whoIsInterruptedLeavesTheCopyToTheNext() {
        try (LocalStore one = LocalStore.openFrozen(folder);
                LocalStore next = LocalStore.openFrozen(folder)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(one::holdInMemory).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(one.queried()).isSameAs(one.dataset());
            next.holdInMemory();
            assertThat(union(next).size()).isEqualTo(1);
        }
    }

    @Test
    void aCopyThatFailedIsMadeAnew() {
        SharedCopy copy = new SharedCopy();
        assertThatThrownBy(() -> copy.get(() -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        try (LocalStore store = held()) {
            MemoryDataset made = (MemoryDataset) store.queried();
            assertThat(copy.get(() -> Optional.of(made))).containsSame(made);
        }
    }
}
