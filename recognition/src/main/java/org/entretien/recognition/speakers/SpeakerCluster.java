package org.entretien.recognition.speakers;

import java.util.ArrayList;
import java.util.List;
import org.entretien.recognition.text.NameMatch;

/** One who speaks under a label, with all the units that carry it. Filled while the labels of a page are sorted. */
public final class SpeakerCluster {
    /** On which side a voice speaks. */
    public enum Side {
        /** It asks. */
        ASKS,
        /** It answers. */
        ANSWERS
    }

    String name;
    final boolean tag;
    /** The name without "Mr" or "Dr" in front of it. */
    String bare;

    final List<Integer> units = new ArrayList<>();
    final List<String> aliases = new ArrayList<>();
    boolean outlet;
    boolean announced;
    boolean author;
    /** One of the readers whose questions are put: "Question de Karim, Oujda". */
    boolean reader;

    Side side = Side.ANSWERS;
    /** How many units carry the name in this form. */
    private int printed;

    SpeakerCluster(String name, String bare, boolean tag) {
        this.name = name;
        this.bare = bare;
        this.tag = tag;
    }

    /** Takes in another form. The one that is printed more often gives the name, if it is a whole one. */
    void join(SpeakerCluster form) {
        printed = Math.max(printed, units.size());
        boolean better = form.units.size() > printed && !NameMatch.isPartial(form.bare);
        aliases.add(better ? name : form.name);
        if (better) {
            name = form.name;
            bare = form.bare;
            printed = form.units.size();
        }
        units.addAll(form.units);
    }

    /** {@return the fullest printed form of the label} */
    public String name() {
        return name;
    }

    /** {@return the name without a form of address in front of it} */
    public String bareName() {
        return bare;
    }

    /** {@return how many units carry the label} */
    public int turns() {
        return units.size();
    }

    /** {@return whether the label names no person: "Q.", "Question"} */
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

    /** {@return whether it is one of the readers whose questions are printed} */
    public boolean isReader() {
        return reader;
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
