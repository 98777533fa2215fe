package org.entretien.parser.html.reading;

import org.entretien.page.Style;
import org.entretien.parser.html.blocks.ClassNames;
import org.entretien.parser.html.blocks.ContainerElement;
import org.entretien.parser.html.blocks.ElementNames;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says how a block looks: its heading level, its share of bold and italic characters, and the signature that equal-looking blocks share. */
final class BlockStyles {
    /** Each text has one, so it must not grow with the elements around it. */
    private static final int MAX_SIGNATURE_CHARS = 1_000;

    private static final int MAX_BLOCKS_IN_WRAPPER = 12;

    private BlockStyles() {}

    /** {@return how a whole block looks} @param block any block */
    static Style of(HtmlBlock block) {
        return new Style(
                block.headingLevel,
                share(block.boldChars, block.visibleChars),
                share(block.italicChars, block.visibleChars),
                signature(block));
    }

    /** {@return how the words look that a block begins with} @param block one that begins with words set apart */
    static Style ofLead(HtmlBlock block) {
        return new Style(
                0,
                share(block.leadBold, block.leadChars),
                share(block.leadItalic, block.leadChars),
                signature(block) + "<lead");
    }

    /** {@return how the words look that a block goes on with} @param block one that begins with words set apart */
    static Style behindLead(HtmlBlock block) {
        int rest = block.visibleChars - block.leadChars;
        return new Style(
                0,
                share(block.boldChars - block.leadBold, rest),
                share(block.italicChars - block.leadItalic, rest),
                signature(block));
    }

    private static double share(int some, int all) {
        return Math.min(1, some / (double) Math.max(1, all));
    }

    /** The element that holds the text, with its classes, and the block around it: what equal-looking blocks share. */
    static String signature(HtmlBlock block) {
        Element element = block.common;
        StringBuilder signature = new StringBuilder();
        while (element != null && signature.length() < MAX_SIGNATURE_CHARS) {
            signature.append(element.normalName());
            String names = ClassNames.of(element);
            if (!names.isEmpty()) {
                signature.append('.').append(names);
            }
            if (ElementNames.flow(element.normalName()) != ElementNames.Flow.INLINE) {
                break;
            }
            signature.append('<');
            element = element.parent();
        }
        Element around = element == null || !ClassNames.of(element).isEmpty() ? null : element.parent();
        if (around != null && isWrapper(around, block.box.parent)) {
            signature.append('<').append(around.normalName()).append('.').append(ClassNames.of(around));
        }
        return signature.toString();
    }

    /** The paragraphs of a turn may stand in a box of their own that says whose it is. Names with figures in them are of one box only. */
    private static boolean isWrapper(Element around, @Nullable ContainerElement box) {
        String names = ClassNames.of(around);
        boolean tells = around.normalName().equals("blockquote")
                || !names.isEmpty() && names.chars().noneMatch(Character::isDigit);
        return tells && box != null && box.blocks <= MAX_BLOCKS_IN_WRAPPER && box.name.equals(around.normalName());
    }
}
