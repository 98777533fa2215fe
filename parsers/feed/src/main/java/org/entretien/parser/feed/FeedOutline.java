package org.entretien.parser.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Place;
import org.jdom2.Element;

/**
 * What a feed says of itself, wherever it stands in it.
 *
 * @param kind the shape of the feed
 * @param root the root element with its attributes
 * @param channel the element with the facts; in Atom the root
 */
record FeedOutline(FeedKind kind, Element root, Element channel) {
    private static final Set<String> FACTS = Set.of(
            "title",
            "link",
            "description",
            "subtitle",
            "tagline",
            "language",
            "author",
            "creator",
            "date",
            "pubDate",
            "lastBuildDate",
            "updated",
            "modified",
            "id");

    private static final int MOST_OF_A_NAME = 8;

    /**
     * Goes through a feed for what it says of itself.
     *
     * @throws EntretienException when it is no feed; faults behind the beginning of the channel are left to the reader of the items
     */
    static FeedOutline of(FeedFile file) {
        FeedWalk walk = FeedWalk.of(file);
        Element root = walk.root();
        Element channel =
                walk.kind().isAtom() ? root : new Element("channel", walk.kind().namespace());
        try {
            collect(walk, channel);
        } catch (EntretienException e) {
            file.context().deadline().check();
            if (!walk.hasChannel()) {
                throw e;
            }
        }
        if (!walk.hasChannel()) {
            throw file.malformed(walk.xml().place(), "a feed without a channel; an element channel was expected");
        }
        return new FeedOutline(walk.kind(), root, channel);
    }

    private static void collect(FeedWalk walk, Element channel) {
        Map<String, Integer> taken = new HashMap<>();
        for (FeedWalk.Found found = walk.next(); found != FeedWalk.Found.END; found = walk.next()) {
            String name = found == FeedWalk.Found.FACT ? walk.name().orElse("") : "";
            if (FACTS.contains(name) && taken.merge(name, 1, Integer::sum) <= MOST_OF_A_NAME) {
                channel.addContent(walk.build(new Place.Whole()));
            } else {
                walk.skip();
            }
        }
    }

    /** {@return the elements of these names that speak of the whole feed, in the document's order} @param names any of them */
    List<Element> facts(Set<String> names) {
        return channel.getChildren().stream()
                .filter(element -> names.contains(element.getName()))
                .toList();
    }
}
