package org.entretien.parser.feed;

import java.util.Optional;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Place;

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
        this.reader = new ItemReader(outline);
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
        file.context().deadline().check();
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
        int outside = walk.xml().depth() - 1;
        try {
            return new Read(Optional.of(reader.read(walk.build(place))), Optional.empty());
        } catch (EntretienException e) {
            leave(outside, e);
            boolean placed = e instanceof LimitExceeded limit && limit.place().equals(place);
            return rejected(placed ? e : e.inRecord(file.name(), index, -1));
        } catch (RuntimeException | StackOverflowError e) {
            EntretienException reason = failure(e);
            leave(outside, reason);
            return rejected(reason);
        }
    }

    private static Read rejected(EntretienException reason) {
        return new Read(Optional.empty(), Optional.of(reason));
    }

    /** {@return what to say of an item at which this parser itself failed: the other items are not to blame} @param cause the failure */
    EntretienException failure(Throwable cause) {
        String words = cause instanceof BrokenRule broken
                ? String.valueOf(broken.getMessage())
                : "an item that cannot be read: " + cause.getClass().getSimpleName();
        return new InputRejected(InputRejected.Code.MALFORMED, file.name(), place, words, cause);
    }

    /** Moves behind the item. @throws EntretienException the reason, when the document ends in it */
    private void leave(int outside, EntretienException reason) {
        if (walk.xml().isBroken()) {
            throw reason;
        }
        try {
            walk.xml().leave(outside);
        } catch (EntretienException e) {
            reason.addSuppressed(e);
            throw reason;
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
