package org.entretien.parser.html.blocks;

import java.util.HashMap;
import java.util.Map;

/** What the names of elements mean for the layout of a page. */
public final class ElementNames {
    /** How an element stands in the flow of a page. */
    public enum Flow {
        /** Within a line. */
        INLINE,
        /** A block of its own. */
        BLOCK,
        /** Ends a line. */
        BREAK,
        /** Its text is not printed on the page. */
        UNPRINTED
    }

    private static final Map<String, Flow> FLOWS = new HashMap<>();

    static {
        put(
                Flow.BLOCK,
                "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption"
                        + " figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe label legend li main menu nav"
                        + " noscript object ol optgroup option p picture pre search section select summary table tbody td textarea"
                        + " template tfoot th thead tr ul video audio canvas map marquee amp-sidebar amp-carousel amp-ad");
        put(Flow.BREAK, "br");
        put(Flow.UNPRINTED, "head title script style svg math");
    }

    private ElementNames() {}

    private static void put(Flow flow, String names) {
        for (String name : names.split(" ", -1)) {
            FLOWS.put(name, flow);
        }
    }

    /** {@return how an element stands in the flow} @param name of the element, in lower case */
    public static Flow flow(String name) {
        return FLOWS.getOrDefault(name, Flow.INLINE);
    }

    /** {@return 1 to 6 for a heading, else 0} @param name of the element, in lower case */
    static int headingLevel(String name) {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }
}
