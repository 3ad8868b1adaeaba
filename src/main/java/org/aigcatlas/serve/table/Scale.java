package org.aigcatlas.serve.table;

import java.util.Arrays;

/** Where values lie on a drawing. */
record Scale(double least, double most, double from, double to) {
    static Scale of(double[] values, double from, double to) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(1);
        return new Scale(least, most > least ? most : least + 1, from, to);
    }

    double at(double value) {
        return from + (value - least) / (most - least) * (to - from);
    }

    /** {@return a power of ten, as people write it} */
    static String power(int exponent) {
        if (exponent < 0) {
            return "0." + "0".repeat(-exponent - 1) + "1";
        }
        String digits = "1" + "0".repeat(exponent % 3);
        return digits
                + switch (exponent / 3) {
                    case 0 -> "";
                    case 1 -> "k";
                    case 2 -> "M";
                    default -> "·10^" + exponent / 3 * 3;
                };
    }
}
