package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entretien.parser.warc.Archive.Entry;
import org.junit.jupiter.api.Test;

/** Every byte of a file is accounted for, at its place in the file as it lies. */
class LedgerTest {
    private static final Entry PAGE = Entry.page("La digue tient bon.");
    private static final byte[] RECORD = PAGE.bytes();
    private static final byte[] MEMBER = Archive.gzip(RECORD);
    private static final byte[] JUNK = Archive.utf8("junk that is none ".repeat(20));

    private static byte[] joined(byte[]... parts) {
        Archive archive = Archive.plain();
        Arrays.stream(parts).forEach(archive::addStored);
        return archive.bytes();
    }

    @Test
    void soundRecordsAreOneRun() {
        assertThat(Readings.runs(joined(RECORD, RECORD, RECORD)))
                .containsExactly("RECORD 0.." + 3 * RECORD.length + " x3");
        assertThat(Readings.runs(joined(MEMBER, MEMBER))).containsExactly("RECORD 0.." + 2 * MEMBER.length + " x2");
        byte[] whole = Archive.gzip(joined(RECORD, RECORD));
        assertThat(Readings.runs(whole)).containsExactly("RECORD 0.." + whole.length + " x2");
    }

    @Test
    void padding() {
        int n = RECORD.length;
        assertThat(Readings.runs(joined(RECORD, Archive.utf8("\r\n\r\n"), RECORD)))
                .containsExactly(
                        "RECORD 0.." + n + " x1",
                        "PADDING " + n + ".." + (n + 4) + " x1",
                        "RECORD " + (n + 4) + ".." + (2 * n + 4) + " x1");
        int m = MEMBER.length;
        byte[] empty = Archive.gzip(new byte[0]);
        int gap = 512 + empty.length;
        assertThat(Readings.runs(joined(MEMBER, new byte[512], empty, MEMBER, new byte[1024])))
                .containsExactly(
                        "RECORD 0.." + m + " x1",
                        "PADDING " + m + ".." + (m + gap) + " x1",
                        "RECORD " + (m + gap) + ".." + (2 * m + gap) + " x1",
                        "PADDING " + (2 * m + gap) + ".." + (2 * m + gap + 1024) + " x1");
    }

    @Test
    void damage() {
        int n = RECORD.length;
        assertThat(Readings.runs(joined(RECORD, JUNK, RECORD)))
                .containsExactly(
                        "RECORD 0.." + n + " x1",
                        "DAMAGE " + n + ".." + (n + JUNK.length) + " x1",
                        "RECORD " + (n + JUNK.length) + ".." + (2 * n + JUNK.length) + " x1");
        byte[] misled = PAGE.bytes("99999");
        assertThat(Readings.runs(joined(misled, misled, RECORD)))
                .containsExactly(
                        "DAMAGE 0.." + 2 * misled.length + " x2",
                        "RECORD " + 2 * misled.length + ".." + (2 * misled.length + n) + " x1");
    }

    @Test
    void damageWithinAFileThatIsPackedAsAWhole() {
        byte[] misled = PAGE.bytes("99999");
        byte[] whole = Archive.gzip(joined(RECORD, misled, RECORD));
        int second = RECORD.length + misled.length;
        assertThat(Readings.runs(whole))
                .containsExactly(
                        "RECORD 0..0+" + RECORD.length + " x1",
                        "DAMAGE 0+" + RECORD.length + "..0+" + second + " x1",
                        "RECORD 0+" + second + ".." + whole.length + " x1");
    }

    @Test
    void whatFollowsTheMembersIsNoLongerPassedOverInSilence() {
        byte[] file = joined(MEMBER, JUNK);
        assertThat(Readings.runs(file))
                .containsExactly(
                        "RECORD 0.." + MEMBER.length + " x1", "DAMAGE " + MEMBER.length + ".." + file.length + " x1");
        List<String> told = Readings.told(Readings.of(file));
        assertThat(told.get(1)).isEqualTo("a.warc: record 2 at byte " + MEMBER.length + ": a gzip member was expected");
    }

    @Test
    void aMemberThatIsLeftBecauseOfALimitIsUnread() {
        byte[] bomb = Archive.gzip(Entry.conversion(" ".repeat(20 << 20)).bytes());
        byte[] file = joined(MEMBER, bomb, MEMBER);
        int end = MEMBER.length + bomb.length;
        assertThat(Readings.runs(file))
                .containsExactly(
                        "RECORD 0.." + MEMBER.length + " x1",
                        "UNREAD " + MEMBER.length + ".." + end + " x1",
                        "RECORD " + end + ".." + file.length + " x1");
    }

    @Test
    void aFileThatEndsWithinARecord() {
        int n = RECORD.length;
        assertThat(Readings.runs(Arrays.copyOf(joined(RECORD, RECORD), 2 * n - 30)))
                .containsExactly("RECORD 0.." + n + " x1", "DAMAGE " + n + ".." + (2 * n - 30) + " x1");
        int m = MEMBER.length;
        assertThat(Readings.runs(Arrays.copyOf(joined(MEMBER, MEMBER), 2 * m - 30)))
                .containsExactly("RECORD 0.." + m + " x1", "DAMAGE " + m + ".." + (2 * m - 30) + " x1");
    }
}
