package org.entretien.parser.html.blocks;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A piece of a page that a reader sees as one: a paragraph, a heading, a cell, a line before a line break. */
public final class HtmlBlock {
    public final ContainerElement box;
    public final int start;
    public int end;
    /** Where its first text stands in the file; -1 when positions are not tracked. */
    public int origin = -1;

    public int headingLevel;
    /** Visible characters, and how many of them are links, bold, italic, capitals, digits. */
    public int visibleChars;

    /** Of its characters in their order, blanks of ASCII aside: the same for blocks of the same words. */
    public long hash = 7;

    /** How many of the elements around its first text go on. */
    int within;

    /** The end of the inline element that it begins with, if there is more behind it; and how many of the visible characters up to there are emphasised. */
    public int lead;

    public int leadChars;
    public int leadBold;
    public int leadItalic;

    /** The same of the element within that one, in case that one turns out to hold all of the block. */
    private int innerLead;

    private int innerChars;
    private int innerBold;
    private int innerItalic;

    int linkChars;
    public int boldChars;
    public int italicChars;
    public int links;
    public int words;
    public int linkWords;
    public int capitals;
    public int digits;
    public int commas;
    /** The last visible character, quotation marks and brackets aside; and the first. */
    public char last;

    public char first;
    public boolean hidden;
    public boolean item;
    public boolean code;
    /** The element that all of its text stands in; how it looks is that element's matter. */
    @Nullable
    public Element common;
    /** The link that all of it is, if it is one. */
    @Nullable
    public Element link;

    public HtmlBlock(ContainerElement box, int start) {
        this.box = box;
        this.start = start;
        this.end = start;
    }

    /** Notes that an inline element which began with the block ends. */
    void endLead(int at) {
        if (at > lead) {
            innerLead = lead;
            innerChars = leadChars;
            innerBold = leadBold;
            innerItalic = leadItalic;
            lead = at;
            leadChars = visibleChars;
            leadBold = boldChars;
            leadItalic = italicChars;
        }
    }

    /** Notes that the block ends: an element that holds all of it leads nothing. */
    void end(int at) {
        end = at;
        if (leadChars == visibleChars) {
            lead = innerLead;
            leadChars = innerChars;
            leadBold = innerBold;
            leadItalic = innerItalic;
        }
    }

    public double linkShare() {
        return visibleChars == 0 ? 0 : linkChars / (double) visibleChars;
    }

    public boolean endsSentence() {
        return last == '.'
                || last == '!'
                || last == '?'
                || last == '\u2026'
                || last == '\u061F'
                || last == '\u3002'
                || last == '\u06D4'
                || last == '\uFF1F';
    }

    /** {@return whether it is a stretch of running text, rather than a label, a menu entry or a teaser} */
    public boolean isProse() {
        return words >= 10 && linkChars * 2 < visibleChars && (endsSentence() || words >= 25);
    }

    /** Counts a visible character. */
    void note(char c) {
        if (first == 0) {
            first = c;
        }
        if (c >= 'a' && c <= 'z') {
            last = c;
        } else if (c == ',') {
            commas++;
            last = c;
        } else if (c >= '0' && c <= '9' || c > 0x7F && Character.isDigit(c)) {
            digits++;
            last = c;
        } else if (c >= 'A' && c <= 'Z' || c > 0x7F && Character.isUpperCase(c)) {
            capitals++;
            last = c;
        } else if (c != '"' && c != '\'' && c != '\u201D' && c != '\u2019' && c != '\u00BB' && c != ')' && c != ']') {
            last = c;
        }
    }
}
