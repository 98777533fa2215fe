package org.entretien.parser.html.metadata;

import java.util.ArrayList;
import java.util.List;
import org.entretien.page.MachineDate;
import org.entretien.parser.html.blocks.VisibleText;

/** What the signs in the title of a page part: "Site: Headline -- 14 September 2001", "Headline | Section | Site", "Headline_Site". */
final class TitleParts {
    private static final List<String> SIGNS = List.of(
            " -- ",
            " | ",
            " - ",
            " \u2013 ",
            " \u2014 ",
            " :: ",
            " \u00BB ",
            " \u00AB ",
            " \u2022 ",
            " \u00B7 ",
            " / ",
            " \u203A ",
            "_",
            " \u2039 ");

    private static final int MAX_PARTS = 8;
    private static final int FIGURES_OF_DATE = 3;

    private TitleParts() {}

    /**
     * {@return the parts in the order of the title, without dates; the title alone where no sign parts it}
     *
     * @param title as cleaned
     */
    static List<String> of(String title) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < title.length() && parts.size() < MAX_PARTS) {
            int length = sign(title, i);
            if (length > 0) {
                add(parts, title.substring(start, i));
                start = i + length;
                i = start;
            } else {
                i++;
            }
        }
        add(parts, title.substring(start));
        return parts;
    }

    private static int sign(String title, int at) {
        for (String sign : SIGNS) {
            if (title.startsWith(sign, at)) {
                return sign.length();
            }
        }
        return 0;
    }

    private static void add(List<String> parts, String part) {
        String clean = VisibleText.text(part);
        long figures = clean.chars().filter(Character::isDigit).count();
        boolean date = figures >= FIGURES_OF_DATE && MachineDate.of(clean).isPresent();
        if (!clean.isEmpty() && !date) {
            parts.add(clean);
        }
    }
}
