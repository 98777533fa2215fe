package org.entretien.parser.html;

import java.util.Arrays;
import org.entretien.page.FilePlaces;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Notes where in the file each piece of text stands that a walk appends; notes nothing where nobody asks for it. */
final class Anchors {
    private static final int CDATA_OPENING = "<![CDATA[".length();

    private final @Nullable String file;
    private final FilePlaces.Builder builder = new FilePlaces.Builder();
    private final References references = new References();
    private int start = -1;
    /** One place a character, where the node holds references; else they stand one behind another. */
    private int @Nullable [] places;

    private Anchors(@Nullable String file) {
        this.file = file;
    }

    /** {@return what notes nothing} */
    static Anchors none() {
        return new Anchors(null);
    }

    /** {@return what notes places in a file} @param file as decoded; parsed with its positions tracked */
    static Anchors in(String file) {
        return new Anchors(file);
    }

    /** The next runs are of this node. */
    void node(TextNode node, String words) {
        if (file == null) {
            return;
        }
        places = null;
        Range range = node.sourceRange();
        if (!range.isTracked()) {
            start = -1;
        } else if (node instanceof CDataNode) {
            start = range.startPos() + CDATA_OPENING;
        } else {
            start = range.startPos();
            if (range.endPos() - start != words.length()) {
                places = references.places(file, start, range.endPos(), words);
            }
        }
    }

    /** {@return where a character of the node stands in the file; -1 when unknown} @param index of it in the node's words */
    int at(int index) {
        int[] one = places;
        return one != null ? one[index] : start < 0 ? -1 : start + index;
    }

    /** Characters of the node go to the text. */
    void run(int textOffset, int from, int to) {
        if (file == null || from == to) {
            return;
        }
        builder.anchor(textOffset, at(from));
        if (places != null) {
            for (int i = from + 1; i < to; i++) {
                builder.anchor(textOffset + i - from, at(i));
            }
        }
    }

    /** The text is taken back to a length. */
    void cut(int length) {
        builder.cut(length);
    }

    FilePlaces places() {
        return file == null ? FilePlaces.UNKNOWN : builder.build(file);
    }

    @Override
    public String toString() {
        return start + " " + Arrays.toString(places);
    }
}
