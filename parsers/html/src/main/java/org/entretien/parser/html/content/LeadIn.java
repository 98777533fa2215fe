package org.entretien.parser.html.content;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.entretien.parser.html.blocks.VisibleText;

/**
 * Where the beginning of a block looks otherwise than the rest and is a piece of its own: the name of who speaks, as in
 * {@code <p><cite>Lina Hardi</cite> I have.</p>}, or a question in bold before its answer. One such block may be anything; on a page of them they are
 * the turns of a talk.
 */
public final class LeadIn {
    private static final int LONGEST_NAME = 40;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final int LEAST_NAMES = 4;
    private static final int LEAST_QUESTIONS = 3;
    private static final int LEAST_WORDS_OF_QUESTION = 3;
    /** Of a hundred names so many are others than the one before, where two talk. */
    private static final int CHANGES = 60;

    /** Colons of all widths, bars and dashes. */
    private static final String MARKS_OF_LABEL = ":\uFF1A\uFE55\uFE13|\uFF5C\u2013\u2014";

    private final BlockStatistics layout;
    private final int[] ends;

    private LeadIn(BlockStatistics layout) {
        this.layout = layout;
        this.ends = new int[layout.blocks.size()];
    }

    public static LeadIn of(BlockStatistics layout, MainContent body) {
        LeadIn leads = new LeadIn(layout);
        if (!leads.cutNames(body)) {
            leads.cutQuestions(body);
        }
        return leads;
    }

    /** {@return where a block is to be cut, or 0} @param i its index */
    public int end(int i) {
        return ends[i];
    }

    private boolean has(MainContent body, int i) {
        HtmlBlock block = layout.blocks.get(i);
        return body.has(i) && block.lead > block.start && block.headingLevel == 0 && !block.hidden;
    }

    private boolean cutNames(MainContent body) {
        String[] names = new String[ends.length];
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            names[i] = has(body, i) ? name(layout.blocks.get(i)) : "";
            counts.merge(names[i], 1, Integer::sum);
        }
        int many = 0;
        int changes = 0;
        String last = "";
        for (int i = 0; i < names.length; i++) {
            if (!names[i].isEmpty() && counts.getOrDefault(names[i], 0) > 1) {
                many++;
                changes += last.isEmpty() || last.equals(names[i]) ? 0 : 1;
                last = names[i];
                ends[i] = layout.blocks.get(i).lead;
            }
        }
        boolean talk = many >= LEAST_NAMES && changes * 100 >= CHANGES * (many - 1);
        if (!talk) {
            Arrays.fill(ends, 0);
        }
        return talk;
    }

    /** A few words without a mark, the first with a capital; with a colon behind them, in bold or not, recognition knows them as they are. */
    private String name(HtmlBlock block) {
        if (block.lead - block.start > LONGEST_NAME || words(block) > MOST_WORDS_OF_NAME || isMarked(block)) {
            return "";
        }
        String lead = VisibleText.text(layout.text, block.start, block.lead);
        boolean capital = !lead.isEmpty() && !Character.isLowerCase(lead.charAt(0));
        return capital && lead.chars().allMatch(LeadIn::isOfName) ? lead : "";
    }

    /** {@code <b>Lina Hardi</b>: I have.} */
    private boolean isMarked(HtmlBlock block) {
        int at = block.lead;
        while (at < block.end - 1 && (layout.text.charAt(at) <= ' ' || Character.isSpaceChar(layout.text.charAt(at)))) {
            at++;
        }
        return MARKS_OF_LABEL.indexOf(layout.text.charAt(at)) >= 0;
    }

    private static boolean isOfName(int c) {
        return Character.isLetter(c)
                || " -'\u2019.".indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void cutQuestions(MainContent body) {
        int leads = 0;
        int asking = 0;
        for (int i = 0; i < ends.length; i++) {
            if (has(body, i) && isEmphasised(layout.blocks.get(i))) {
                leads++;
                asking += asks(layout.blocks.get(i)) ? 1 : 0;
            }
        }
        if (asking < LEAST_QUESTIONS || asking * 2 < leads) {
            return;
        }
        for (int i = 0; i < ends.length; i++) {
            ends[i] = has(body, i) && isEmphasised(layout.blocks.get(i)) ? layout.blocks.get(i).lead : 0;
        }
    }

    /** All of it bold or all of it slanted, what follows neither, and long enough to ask. */
    private boolean isEmphasised(HtmlBlock block) {
        boolean bold = block.leadBold == block.leadChars && block.boldChars == block.leadBold;
        boolean slanted = block.leadItalic == block.leadChars && block.italicChars == block.leadItalic;
        return (bold || slanted) && words(block) >= LEAST_WORDS_OF_QUESTION;
    }

    private int words(HtmlBlock block) {
        int words = 0;
        boolean gap = true;
        for (int i = block.start; i < block.lead; i++) {
            boolean blank = layout.text.charAt(i) <= ' ' || layout.text.charAt(i) == '\u00A0';
            words += gap && !blank ? 1 : 0;
            gap = blank;
        }
        return words;
    }

    private boolean asks(HtmlBlock block) {
        int last = block.lead - 1;
        while (last > block.start && " \u00A0\"\u00BB\u201D)".indexOf(layout.text.charAt(last)) >= 0) {
            last--;
        }
        return isQuestionMark(layout.text.charAt(last));
    }

    public static boolean isQuestionMark(char c) {
        return c == '?' || c == '\u061F' || c == '\uFF1F' || c == '\u037E';
    }
}
