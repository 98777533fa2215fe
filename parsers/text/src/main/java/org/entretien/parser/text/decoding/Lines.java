package org.entretien.parser.text.decoding;

import java.util.ArrayList;
import java.util.List;
import org.entretien.page.Block;
import org.entretien.page.Span;
import org.entretien.page.Style;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.ParseContext;

/** The lines of a text as blocks. Lines end at LF, CR, form feed, NEL, and the line and paragraph separators of Unicode. */
public final class Lines {
    private Lines() {}

    public static List<Block> of(String text, String source, ParseContext context) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isEnd(text.charAt(i))) {
                if (i - start > context.limits().lineChars()) {
                    throw new LimitExceeded(
                            source, "characters of one line", context.limits().lineChars(), i - start);
                }
                if (i > start) {
                    blocks.add(new Block(new Span(start, i), Style.PLAIN));
                }
                start = i + 1;
            }
        }
        return blocks;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
