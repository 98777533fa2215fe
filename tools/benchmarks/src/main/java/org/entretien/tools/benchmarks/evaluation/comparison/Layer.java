package org.entretien.tools.benchmarks.evaluation.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.gold.Role;

/** Which turn each character of a page belongs to, as one side sees it. Blanks are left out. */
public final class Layer {
    private static final int NONE = -1;

    private final int[] owner;
    private final Optional<Role>[] roles;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Layer(int[] owner, int turns) {
        this.owner = owner;
        roles = new Optional[turns];
        Arrays.fill(roles, Optional.empty());
    }

    /** {@return the layer} @param text of the page, folded @param spots where the turns stand @param turns how many there are */
    static Layer of(String text, List<Spot> spots, int turns) {
        int[] byUnit = new int[text.length()];
        Arrays.fill(byUnit, NONE);
        for (Spot spot : spots) {
            if (spot.isFound()) {
                Arrays.fill(byUnit, spot.start(), spot.end(), spot.turn());
            }
        }
        int[] owner = new int[text.length()];
        int ink = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && !(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)))) {
                owner[ink++] = byUnit[i];
            }
        }
        Layer layer = new Layer(Arrays.copyOf(owner, ink), turns);
        spots.forEach(spot -> layer.roles[spot.turn()] = Optional.of(spot.role()));
        return layer;
    }

    /** {@return how many characters the page has} */
    public int size() {
        return owner.length;
    }

    /** {@return the number of the turn, negative when there is none} @param i the number of a character */
    int turn(int i) {
        return owner[i];
    }

    /** {@return what is said there; empty when it is no turn} @param i the number of a character */
    public Optional<Role> role(int i) {
        return owner[i] == NONE ? Optional.empty() : roles[owner[i]];
    }

    /** {@return whether one turn ends or another begins before a character} @param i the number of a character, from 1 */
    public boolean isBoundary(int i) {
        return owner[i] != owner[i - 1];
    }
}
