package org.entretien.cli.input;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A set of texts that keeps 16 bytes of each, however long they are: the first half of their SHA-256. A million names take 64 MB at most,
 * and no two names that anyone has are ever taken for one. For one thread at a time.
 */
public final class Digests {
    private static final int FIRST = 1 << 10;

    private final MessageDigest sha;
    private long[] table = new long[2 * FIRST];
    private int size;

    public Digests() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds a text. {@return whether it is new} */
    public boolean add(String text) {
        ByteBuffer digest = digest(text);
        if (size * 2 > table.length / 2) {
            grow();
        }
        boolean isNew = put(table, digest.getLong(), digest.getLong() | 1);
        size += isNew ? 1 : 0;
        return isNew;
    }

    public boolean contains(String text) {
        ByteBuffer digest = digest(text);
        long high = digest.getLong();
        long low = digest.getLong() | 1;
        int at = start(high, table);
        while (table[at + 1] != 0) {
            if (table[at] == high && table[at + 1] == low) {
                return true;
            }
            at = (at + 2) & (table.length - 1);
        }
        return false;
    }

    public int size() {
        return size;
    }

    private ByteBuffer digest(String text) {
        return ByteBuffer.wrap(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (int at = 0; at < table.length; at += 2) {
            if (table[at + 1] != 0) {
                put(larger, table[at], table[at + 1]);
            }
        }
        table = larger;
    }

    /** The second half of an entry is odd, so that an entry is never taken for an empty place. */
    private static boolean put(long[] table, long high, long low) {
        int at = start(high, table);
        while (table[at + 1] != 0) {
            if (table[at] == high && table[at + 1] == low) {
                return false;
            }
            at = (at + 2) & (table.length - 1);
        }
        table[at] = high;
        table[at + 1] = low;
        return true;
    }

    private static int start(long high, long[] table) {
        return (int) (high << 1) & (table.length - 1);
    }
}
