package org.entretien.tools.training.gold;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entretien.page.Page;
import org.entretien.parser.text.decoding.Decoded;
import org.entretien.parser.text.decoding.Lines;
import org.entretien.spi.ParseContext;

/** Pages as the text parser makes them, for measuring what is made of them. */
public final class TextPages {
    private TextPages() {}

    /**
     * Makes a page.
     *
     * @param text a line a block
     * @param name of the page
     * @param context its limits
     * @return the page that the text parser hands to recognition
     */
    public static Page of(String text, String name, ParseContext context) {
        Decoded decoded = Decoded.of(text.getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.UTF_8));
        return new Page(decoded.text(), Lines.of(decoded.text(), name, context), Optional.empty(), Optional.empty());
    }
}
