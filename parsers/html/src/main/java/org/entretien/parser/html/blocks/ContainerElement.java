package org.entretien.parser.html.blocks;

import org.jspecify.annotations.Nullable;

/** An element that sets its content apart, with what its content adds up to. */
public final class ContainerElement {
    /** What stands in such boxes is never printed with the article. */
    public static final long NEVER_BODY = AttributeKeywords.bits("unprinted");

    final @Nullable public ContainerElement parent;
    /** The name of the element. */
    public final String name;

    public final int depth;
    /** What the names and classes of this element say. */
    public final long own;
    /** The same of this element and all around it. */
    public long signals;

    /** Whether it is, or lies in, what browsers show only without scripts. */
    public final boolean scriptless;

    /** Whether it is, or lies in, a footnote or the sign of one. */
    public boolean note;

    /** Words of running text in it, at any depth. */
    public int prose;
    /** Words in it, at any depth. */
    public int words;
    /** Words in it that are links, at any depth. */
    public int linkWords;
    /** Blocks in it, at any depth. */
    public int blocks;
    /** Words of running text whose blocks stand right in it. */
    public int ownProse;
    /** Words of running text in it that may well be the article, at any depth. */
    public int likely;
    /** The first and the last block in it. */
    public int first = -1;

    public int last = -1;
    /** Whether it lies in the main box, in the one around it, in the article element. */
    public boolean inRoot;

    public boolean inWide;
    public boolean inArticle;
    /** Words of running text in it that are no comments, at any depth. */
    public int serious;
    /** Whether the first heading of the page is in it; what its names say is then about the page. */
    public boolean holdsTitle;
    /** Whether it or one around it is said to be something else than the article. */
    public boolean unlikely;

    ContainerElement(@Nullable ContainerElement parent, String name, long own) {
        this.parent = parent;
        this.name = name;
        this.own = own;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.scriptless = name.equals("noscript") || parent != null && parent.scriptless;
        this.note = parent != null && parent.note;
        this.signals = parent == null ? own : parent.signals | own;
    }

    /** {@return whether this box or one around it says one of some signals} @param some bits of {@link AttributeKeywords} */
    public boolean is(long some) {
        return (signals & some) != 0;
    }
}
