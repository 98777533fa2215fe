package org.entretien.parser.warc;

import java.io.IOException;
import java.nio.ByteBuffer;

/** How records are packed into the stored bytes. Whatever it throws as an {@link IOException} means that the unit it is in is damaged. */
sealed interface Packing permits NoPacking, GzipMembers {
    /**
     * Unpacks some bytes, all of them of one unit.
     *
     * @param sink with room
     * @return how many; -1 at the end of the file
     */
    int read(ByteBuffer sink) throws IOException;

    /** Goes on to the end of the unit, if only that is left of it, so that its checksum is known; else unpacks some bytes. */
    void settle(ByteBuffer sink) throws IOException;

    /** {@return the stored place at which the unit starts whose bytes were unpacked last} */
    long unit();

    /** {@return the stored place at which the unit starts that is being unpacked, or else the next one} */
    long unitDue();

    /** {@return whether nothing more can be unpacked of the unit that is due} */
    boolean isBroken();

    /** {@return how far the stored bytes are read} */
    long passed();

    /**
     * Goes back to a unit.
     *
     * @param unit where it starts
     * @param within the place wanted among its unpacked bytes
     * @return how many bytes are to be read from now on to come to that place; -1 when it is not possible to go back
     */
    long back(long unit, long within);

    /** {@return whether a place is near enough to go back to without opening the file again, even when some more was read} */
    boolean keeps(long unit, long within);

    /** {@return whether the file can be opened again, so that any place of it can be gone back to} */
    boolean reopens();

    /**
     * Leaves the unit, which is damaged, and looks for the next one.
     *
     * @param unit where the damaged one starts
     * @param near whether to look from there, or else from the current place on
     * @return false when there is none up to the end of the file
     */
    boolean skip(long unit, boolean near);

    /**
     * The place in the file of a byte.
     *
     * @param unit the start of its unit
     * @param within its place among the unpacked bytes of the unit
     * @return for unpacked files its very place, else that of its unit
     */
    long place(long unit, long within);
}
