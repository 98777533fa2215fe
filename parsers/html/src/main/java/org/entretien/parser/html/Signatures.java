package org.entretien.parser.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;

/**
 * The names that short blocks of a page are signed with.
 *
 * @param said behind words that say so: "By Lina Hardi", or "By" in a block of its own
 * @param shown in an element whose class says so
 */
record Signatures(List<String> said, List<String> shown) {
    private static final int MOST_WORDS = 14;
    private static final int LEVELS = 3;
    private static final long NO_BYLINE = Signals.bits("nav", "comment", "cookie", "form", "footer");

    private enum Led {
        BY,
        OTHER,
        NOTHING
    }

    static Signatures of(Layout layout, IntPredicate place) {
        Signatures signatures = new Signatures(new ArrayList<>(), new ArrayList<>());
        Led led = Led.NOTHING;
        for (int i = 0; i < layout.blocks.size(); i++) {
            HtmlBlock block = layout.blocks.get(i);
            boolean may = place.test(i)
                    && block.words <= MOST_WORDS
                    && block.headingLevel != 1
                    && !block.box.is(NO_BYLINE | Box.NEVER_BODY);
            led = may ? signatures.look(Clean.text(layout.text, block.start, block.end), block, led) : Led.NOTHING;
        }
        return signatures;
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
            // A comma or an "and" in a block of its own goes on with the list.
            return names.isEmpty() ? led : Led.NOTHING;
        }
        if (led == Led.BY) {
            said.addAll(names);
        } else if (led == Led.NOTHING && isSigned(block)) {
            shown.addAll(names);
        }
        return led;
    }

    private static boolean isSigned(HtmlBlock block) {
        Element element = block.common;
        for (int level = 0; element != null && level < LEVELS; level++) {
            String says = element.className().toLowerCase(Locale.ROOT);
            boolean author = says.contains("author") && !says.contains("authori") || says.contains("byline");
            if (author && !says.contains("comment")) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }
}
