package org.entretien.parser.html.blocks;

import java.util.Arrays;
import org.entretien.page.SourceMap;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Notes where in the file each piece of text stands that a walk appends; notes nothing where places are not asked for. */
public final class Anchors {
    private static final int CDATA_OPENING = "<![CDATA[".length();

    private final @Nullable String file;
    /** What nodes are read from: the file itself, or markup whose characters stand elsewhere in the file. */
    private @Nullable String markup;

    private int @Nullable [] elsewhere;
    private final SourceMap.Builder builder = new SourceMap.Builder();
    private final CharacterReferences references = new CharacterReferences();
    private int start = -1;
    /** One place a character, where the node holds references; else they stand one behind another. */
    private int @Nullable [] places;

    private Anchors(@Nullable String file) {
        this.file = file;
        this.markup = file;
    }

    /** {@return what notes nothing} */
    public static Anchors none() {
        return new Anchors(null);
    }

    /** {@return what notes places in a file} @param file as decoded; parsed with its positions tracked */
    public static Anchors in(String file) {
        return new Anchors(file);
    }

    /** The next nodes are of other markup. @param html of them, parsed with its positions tracked @param places of its characters in the file; -1 for none */
    void enter(String html, int[] places) {
        markup = html;
        elsewhere = places;
    }

    /** The next runs are of this node. */
    void node(TextNode node, String words) {
        if (file == null || markup == null) {
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
                places = references.places(markup, start, range.endPos(), words);
            }
        }
    }

    private int inFile(int place) {
        int[] outside = elsewhere;
        return outside == null || place < 0 ? place : outside[place];
    }

    /** {@return where a character of the node stands in the file; -1 when unknown} @param index of it in the node's words */
    int at(int index) {
        int[] one = places;
        return inFile(one != null ? one[index] : start < 0 ? -1 : start + index);
    }

    /** Characters of the node go to the text. */
    void run(int textOffset, int from, int to) {
        if (file == null || from == to) {
            return;
        }
        builder.anchor(textOffset, at(from));
        if (places != null || elsewhere != null) {
            for (int i = from + 1; i < to; i++) {
                builder.anchor(textOffset + i - from, at(i));
            }
        }
    }

    /** The text is taken back to a length. */
    void cut(int length) {
        builder.cut(length);
    }

    SourceMap places() {
        return file == null ? SourceMap.UNKNOWN : builder.build(file);
    }

    @Override
    public String toString() {
        return start + " " + Arrays.toString(places);
    }
}
