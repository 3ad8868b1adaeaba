package org.aigcatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
