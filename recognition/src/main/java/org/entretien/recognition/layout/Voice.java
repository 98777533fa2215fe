package org.entretien.recognition.layout;

import java.util.ArrayList;
import java.util.List;

/** One who speaks under a label, with all the units that carry it. Filled while the labels of a page are sorted. */
public final class Voice {
    /** On which side a voice speaks. */
    public enum Side {
        /** It asks. */
        ASKS,
        /** It answers. */
        ANSWERS
    }

    final String name;
    final boolean tag;
    final List<Integer> units = new ArrayList<>();
    final List<String> aliases = new ArrayList<>();
    boolean outlet;
    boolean announced;
    boolean author;
    Side side = Side.ANSWERS;

    Voice(String name, boolean tag) {
        this.name = name;
        this.tag = tag;
    }

    /** {@return the fullest printed form of the label} */
    public String name() {
        return name;
    }

    /** {@return whether the label names nobody: "Q.", "Question"} */
    public boolean isTag() {
        return tag;
    }

    /** {@return other printed forms} */
    public List<String> aliases() {
        return List.copyOf(aliases);
    }

    /** {@return whether the label stands for the outlet} */
    public boolean isOutlet() {
        return outlet;
    }

    /** {@return the first unit that carries the label} */
    public int firstUnit() {
        return units.get(0);
    }

    /** {@return on which side it speaks} */
    public Side side() {
        return side;
    }
}
