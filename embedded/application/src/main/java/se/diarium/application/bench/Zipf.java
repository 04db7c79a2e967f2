package se.diarium.application.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws ranks as words of a language are distributed: by the law of Zipf as Mandelbrot gave it, the frequency 1 / (rank + 2.7). */
final class Zipf {

    private static final double OFFSET = 2.7;

    private final double[] upTo;

    /** @param ranks how many there are to draw from */
    Zipf(int ranks) {
        upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1 / (rank + 1 + OFFSET);
            upTo[rank] = sum;
        }
    }

    /** @return from 0, the most frequent */
    int draw(SplittableRandom random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }
}
