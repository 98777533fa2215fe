package org.entretien.parser.html.blocks;

import java.util.Arrays;

/** Numbers different hashes in the order in which they are met: 0, 1, 2, … */
public final class DenseIds {
    private long[] keys = new long[256];
    private int[] numbers = new int[256];
    private int count;

    public DenseIds() {
        Arrays.fill(numbers, -1);
    }

    /** {@return the number of a hash; a new one follows on the last} @param hash any */
    public int of(long hash) {
        int slot = slot(hash);
        if (numbers[slot] < 0) {
            keys[slot] = hash;
            numbers[slot] = count++;
            if (2 * count > keys.length) {
                grow();
                return count - 1;
            }
        }
        return numbers[slot];
    }

    private int slot(long hash) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (keys.length - 1);
        while (numbers[slot] >= 0 && keys[slot] != hash) {
            slot = slot + 1 & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] >= 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
