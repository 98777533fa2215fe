package org.entretien.exporter.text;

/**
 * The direction in which a text is read: that of its first letter that has one, as the Unicode bidirectional algorithm decides for a
 * paragraph.
 */
enum Direction {
    LEFT_TO_RIGHT("\u200E"),
    RIGHT_TO_LEFT("\u200F"),
    /** Digits and marks alone; goes with whatever is around. */
    NONE("");

    private final String mark;

    Direction(String mark) {
        this.mark = mark;
    }

    /** {@return the invisible mark that gives a paragraph this direction} */
    String mark() {
        return mark;
    }

    static Direction of(String text) {
        return text.codePoints()
                .mapToObj(Direction::of)
                .filter(direction -> direction != NONE)
                .findFirst()
                .orElse(NONE);
    }

    private static Direction of(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RIGHT_TO_LEFT;
            default -> NONE;
        };
    }
}
