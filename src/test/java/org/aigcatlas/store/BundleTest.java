package org.aigcatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.aigcatlas.ChildJvm;
import org.aigcatlas.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
    private static final int AT_ONCE = 3;

    @Test
    void manyMayUnpackToOnePlaceAtOnce(@TempDir Path folder) throws InterruptedException {
        Path store = folder.resolve("store");
        CountDownLatch ready = new CountDownLatch(AT_ONCE);
        Callable<Boolean> seed = () -> {
            ready.countDown();
            ready.await();
            Bundle.seed(store);
            return true;
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Boolean>> seeds = pool.invokeAll(List.of(seed, seed, seed));
            assertThat(seeds).allSatisfy(one -> assertThatCode(one::get).doesNotThrowAnyException());
        }
        assertThat(folder).isDirectoryContaining(path -> path.equals(store));
        assertThat(StoreLocation.at(store)).isEqualTo(StoreLocation.STORE);
        assertThat(folder.toFile().list()).containsExactly("store");
    }

    /** Whoever neither owns the program nor has a home, as a service or a container has it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereNothingCanBeWrittenTheBundledGraphIsReadAllTheSame(boolean isUnpacked, @TempDir Path folder)
            throws IOException {
        Path cache = Files.createDirectory(folder.resolve("cache"));
        if (isUnpacked) {
            Bundle.seed(cache.resolve(Bundled.text("atlas", "bundle.sha256").strip()));
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(cache)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            assertThat(path.toFile().setWritable(false, false)).isTrue();
        }
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Outside.Outcome outcome = Outside.run(Outside.bound(ChildJvm.command(
                        List.of("-Daigc.cache=" + cache, "-Duser.home=/nonexistent", "-Djava.io.tmpdir=" + temporary),
                        "org.aigcatlas.cli.Main",
                        "sparql",
                        "ASK { id:chatgpt aigc:madeBy id:openai }")
                .toArray(String[]::new)));
        assertThat(outcome.orFail()).contains("yes");
        assertThat(temporary).as("what was unpacked for once is gone").isEmptyDirectory();
        for (Path path : all.reversed()) {
            assertThat(path.toFile().setWritable(true)).isTrue();
        }
    }
}
