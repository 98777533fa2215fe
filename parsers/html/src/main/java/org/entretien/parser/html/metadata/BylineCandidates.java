package org.entretien.parser.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.entretien.parser.html.blocks.AttributeKeywords;
import org.entretien.parser.html.blocks.ClassNames;
import org.entretien.parser.html.blocks.ContainerElement;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.entretien.parser.html.blocks.Names;
import org.entretien.parser.html.blocks.VisibleText;
import org.entretien.parser.html.content.BlockStatistics;
import org.jsoup.nodes.Element;

/**
 * The names that short blocks of a page are signed with.
 *
 * @param said behind words that say so: "By Lina Hardi", or "By" in a block of its own
 * @param shown in an element whose class says so
 */
record BylineCandidates(List<String> said, List<String> shown) {
    private static final int MOST_WORDS = 14;
    private static final int LEVELS = 3;
    private static final int FIGURES_OF_DATE = 5;
    private static final int LONGEST_DATE = 25;
    private static final long OF_OTHERS = AttributeKeywords.bits("comment") | ContainerElement.NEVER_BODY;
    private static final long NO_BYLINE = AttributeKeywords.bits("nav", "cookie", "form", "footer");

    private enum Led {
        BY,
        /** A name that words led to: another one needs a comma or an "and". */
        NAMED,
        OTHER,
        NOTHING
    }

    static BylineCandidates of(BlockStatistics layout, IntPredicate place) {
        BylineCandidates signatures = new BylineCandidates(new ArrayList<>(), new ArrayList<>());
        Led led = Led.NOTHING;
        for (int i = 0; i < layout.blocks.size(); i++) {
            HtmlBlock block = layout.blocks.get(i);
            boolean may = place.test(i)
                    && block.words <= MOST_WORDS
                    && block.headingLevel != 1
                    && !block.box.is(OF_OTHERS)
                    && !isNear(block.box, NO_BYLINE);
            led = may
                    ? signatures.look(VisibleText.text(layout.text, block.start, block.end), block, led)
                    : Led.NOTHING;
        }
        return signatures;
    }

    /** Frames of a whole page have names such as "has-nav": only the innermost boxes count. */
    private static boolean isNear(ContainerElement box, long signals) {
        ContainerElement around = box.parent;
        return ((box.own | (around == null ? 0 : around.own)) & signals) != 0;
    }

    /** {@return whether a block is a byline and nothing else} @param layout of the page @param block one */
    static boolean isByline(BlockStatistics layout, HtmlBlock block) {
        if (block.words > MOST_WORDS) {
            return false;
        }
        String text = withoutDate(VisibleText.text(layout.text, block.start, block.end));
        List<String> names = Names.opensWithBy(text) ? Names.of(text) : List.of();
        return !names.isEmpty() && names.stream().allMatch(Names::isNameLike);
    }

    /** "By Lina Hardi, 12 May 2026" */
    private static String withoutDate(String text) {
        int comma = text.lastIndexOf(',');
        long figures = comma < 0
                ? 0
                : text.substring(comma).chars().filter(Character::isDigit).count();
        boolean date = figures >= FIGURES_OF_DATE && text.length() - comma <= LONGEST_DATE;
        return date ? text.substring(0, comma) : text;
    }

    private Led look(String text, HtmlBlock block, Led led) {
        if (Names.isBy(text)) {
            return Led.BY;
        }
        if (Names.opensWithOther(text)) {
            return Led.OTHER;
        }
        List<String> names = Names.of(text);
        boolean likely = !names.isEmpty() && names.stream().allMatch(Names::isNameLike);
        if (Names.opensWithBy(text)) {
            boolean account = names.size() == 1 && Names.isAccount(names.get(0));
            said.addAll(likely || account ? names : List.of());
            return Led.NOTHING;
        }
        if (!likely) {
            boolean joins = Names.isJoin(text);
            return joins ? led == Led.NAMED ? Led.BY : led : Led.NOTHING;
        }
        if (led == Led.BY) {
            said.addAll(names);
            return Led.NAMED;
        }
        if (led != Led.OTHER && block.digits == 0 && isSigned(block)) {
            shown.addAll(names);
        }
        return led == Led.OTHER ? Led.OTHER : Led.NOTHING;
    }

    private static boolean isSigned(HtmlBlock block) {
        Element element = block.common;
        for (int level = 0; element != null && level < LEVELS; level++) {
            String says = ClassNames.of(element).toLowerCase(Locale.ROOT);
            boolean author = says.contains("author") && !says.contains("authori")
                    || says.contains("byline")
                    || says.contains("creator");
            if (author && !says.contains("comment")) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }
}
