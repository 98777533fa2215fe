package org.entretien.parser.feed;

import java.util.Optional;
import org.entretien.spi.EntretienException;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Place;
import org.jdom2.Element;

/** The items of a feed, one after another. */
final class Items {
    private final FeedFile file;
    private final FeedWalk walk;
    private final ItemReader reader;
    private long index = -1;
    private Place place = new Place.Whole();

    Items(FeedFile file, FeedOutline outline) {
        this.file = file;
        this.walk = FeedWalk.of(file);
        this.reader = new ItemReader(file.name(), outline);
    }

    Channel channel() {
        return reader.channel();
    }

    /** {@return the number of the item that was come upon last, from 0} */
    long index() {
        return index;
    }

    /** {@return the place of the item that was come upon last} */
    Place place() {
        return place;
    }

    FeedXml xml() {
        return walk.xml();
    }

    /**
     * Moves to the next item.
     *
     * @return false when there is none
     * @throws EntretienException when the feed cannot be read on
     */
    boolean advance() {
        FeedWalk.Found found = walk.next();
        while (found == FeedWalk.Found.FACT) {
            walk.skip();
            found = walk.next();
        }
        if (found == FeedWalk.Found.END) {
            return false;
        }
        index++;
        int most = file.context().limits().headlines();
        if (index >= most) {
            throw new LimitExceeded(file.name(), walk.xml().place(), "items of a feed", most, index + 1);
        }
        place = new Place.InRecord(index, -1, walk.xml().place());
        walk.xml().renew();
        return true;
    }

    /**
     * Reads the item that was moved to, once.
     *
     * @return the item; or why it cannot be read, while the next ones can
     * @throws EntretienException when the feed cannot be read on
     */
    Read read() {
        Element element;
        try {
            element = walk.build(place);
        } catch (LimitExceeded e) {
            if (e.place().equals(place)) {
                return new Read(Optional.empty(), Optional.of(e));
            }
            throw e;
        }
        try {
            return new Read(Optional.of(reader.read(element, place)), Optional.empty());
        } catch (EntretienException e) {
            return new Read(Optional.empty(), Optional.of(e));
        }
    }

    /**
     * What became of one item.
     *
     * @param item what it says
     * @param reason why it is rejected instead
     */
    record Read(Optional<Item> item, Optional<EntretienException> reason) {}
}
