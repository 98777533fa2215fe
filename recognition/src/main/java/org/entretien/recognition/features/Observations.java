package org.entretien.recognition.features;

/**
 * What was noticed on a page, unit by unit.
 *
 * @param cues a set of {@link LocalFeature} a unit
 * @param signs a set of {@link PageFeature} a unit
 * @param words how many a unit has
 * @param rhythm how turns follow each other
 * @param unsaid what the layout says against a unit being said by anyone, as log-odds; 0 where it says nothing
 */
public record Observations(long[] cues, long[] signs, int[] words, TurnPattern rhythm, double[] unsaid) {
    /** Observations of a page without a layout. @param cues a set a unit @param signs a set a unit @param words a number a unit @param rhythm of the page */
    public Observations(long[] cues, long[] signs, int[] words, TurnPattern rhythm) {
        this(cues, signs, words, rhythm, new double[cues.length]);
    }

    /** {@return how many units the page has} */
    public int size() {
        return cues.length;
    }

    /** {@return observations of cues alone} @param cues a set a unit @param rhythm of the page */
    public static Observations of(long[] cues, TurnPattern rhythm) {
        return new Observations(cues, new long[cues.length], new int[cues.length], rhythm);
    }
}
