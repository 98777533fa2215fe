package org.entretien.parser.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the blocks of a page repeat what the page says of itself: its title, its description, its author, its outlet; or one another. */
final class Mentions {
    private static final int LONGEST = 80;
    private static final int SHINGLE = 4;
    private static final int LEAST_NAME = 4;
    private static final int MOST_NAMES = 6;

    /** The share of a block's words that the title or the description has; -1 where the page has none or the block is long. */
    final float[] ofTitle;

    final float[] ofDescription;
    /** Whether a block names an author, the outlet. */
    final boolean[] author;

    final boolean[] outlet;
    /** The share of a block's runs of four words that stand further up. */
    final float[] again;

    private final String text;
    private final List<HtmlBlock> blocks;
    private int[] words = new int[256];

    Mentions(String text, List<HtmlBlock> blocks, Clues clues) {
        this.text = text;
        this.blocks = blocks;
        ofTitle = new float[blocks.size()];
        ofDescription = new float[blocks.size()];
        author = new boolean[blocks.size()];
        outlet = new boolean[blocks.size()];
        again = new float[blocks.size()];
        names(clues, Clues.About.AUTHOR, author);
        names(clues, Clues.About.OUTLET, outlet);
        words(clues);
    }

    private void names(Clues clues, Clues.About about, boolean[] named) {
        Set<String> names = new HashSet<>();
        for (Clues.Clue clue : clues.about(about)) {
            String name = clue.value().strip();
            if (name.length() >= LEAST_NAME && names.size() < MOST_NAMES && names.add(name)) {
                mark(name, named);
            }
        }
    }

    private void mark(String name, boolean[] named) {
        int block = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            while (block + 1 < blocks.size() && blocks.get(block).end <= at) {
                block++;
            }
            named[block] = true;
        }
    }

    private void words(Clues clues) {
        Set<Integer> title = set(clues, Clues.About.TITLE);
        Set<Integer> description = set(clues, Clues.About.DESCRIPTION);
        Set<Long> before = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            HtmlBlock block = blocks.get(i);
            int count = hashes(text, block.start, block.end);
            boolean fits = count <= LONGEST;
            ofTitle[i] = fits ? share(count, title) : -1;
            ofDescription[i] = fits ? share(count, description) : -1;
            again[i] = again(count, before);
        }
    }

    private Set<Integer> set(Clues clues, Clues.About about) {
        Set<Integer> set = new HashSet<>();
        for (Clues.Clue clue : clues.about(about)) {
            int count = hashes(clue.value(), 0, clue.value().length());
            for (int w = 0; w < count; w++) {
                set.add(words[w]);
            }
        }
        return set;
    }

    private float share(int count, Set<Integer> set) {
        int found = 0;
        for (int w = 0; w < count; w++) {
            found += set.contains(words[w]) ? 1 : 0;
        }
        return set.isEmpty() ? -1 : found / (float) Math.max(1, count);
    }

    private float again(int count, Set<Long> before) {
        int runs = count - SHINGLE + 1;
        int found = 0;
        for (int w = 0; w < runs; w++) {
            long run = 7;
            for (int k = 0; k < SHINGLE; k++) {
                run = run * 1_000_003 + words[w + k];
            }
            found += before.add(run) ? 0 : 1;
        }
        return runs <= 0 ? -1 : found / (float) runs;
    }

    /** Puts a hash of each word into {@link #words}. */
    private int hashes(String from, int start, int end) {
        int count = 0;
        int hash = 0;
        for (int i = start; i <= end; i++) {
            char c = i < end ? from.charAt(i) : ' ';
            if (c >= 'a' && c <= 'z' || c > 0x7F && Character.isLetterOrDigit(c) || c >= '0' && c <= '9') {
                hash = hash * 31 + c + 1;
            } else if (c >= 'A' && c <= 'Z') {
                hash = hash * 31 + c + 33;
            } else if (hash != 0) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, 2 * count);
                }
                words[count++] = hash;
                hash = 0;
            }
        }
        return count;
    }
}
