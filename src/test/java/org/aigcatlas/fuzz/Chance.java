package org.aigcatlas.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** What one case draws: the same seed, door and number draw the same. */
final class Chance {
    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** {@return what the case with this number draws at a door} */
    static Chance of(long seed, String door, long number) {
        long mixed = seed * 31 + door.hashCode();
        return new Chance(new SplittableRandom(mixed * 0x9E3779B97F4A7C15L + number));
    }

    /** {@return a number from 0 up to, and without, this one} */
    int below(int most) {
        return random.nextInt(most);
    }

    /** {@return true once in so many times} */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** {@return one of these} */
    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** {@return one of these} */
    String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Fills an array. */
    void fill(byte[] bytes) {
        random.nextBytes(bytes);
    }
}
