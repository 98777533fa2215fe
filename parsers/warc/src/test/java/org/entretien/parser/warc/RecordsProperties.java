package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entretien.parser.warc.Archive.Entry;
import org.entretien.spi.Outcome;
import org.entretien.spi.RecordOrigin;

/** Whatever stands between them and however they are packed: sound records are found, at their place, in their order. */
class RecordsProperties {
    /** What is done to a record before it is stored. */
    private enum Fate {
        SOUND,
        SKIPPED,
        LENGTH_TOO_SMALL,
        LENGTH_TOO_BIG,
        LENGTH_MISSING,
        BEGINNING_LOST,
        END_LOST,
        BYTES_FLIPPED,
        NOISE
    }

    /**
     * A record with its fate.
     *
     * @param fate what is done to it
     * @param size how many letters it has
     * @param seed chooses which bytes suffer
     */
    private record Plan(Fate fate, int size, int seed) {}

    @Provide
    Arbitrary<List<Plan>> plans() {
        Arbitrary<Fate> fates = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just(Fate.SOUND)),
                net.jqwik.api.Tuple.of(3, Arbitraries.of(Fate.class)));
        return Combinators.combine(fates, Arbitraries.integers().between(1, 60_000), Arbitraries.integers())
                .as(Plan::new)
                .list()
                .ofMaxSize(12);
    }

    /** A length that is too big by no more than the closing line ends takes them for content, and nothing is lost by that. */
    private static final int CLOSING = 4;

    @Property(tries = 300)
    void soundRecordsAreFoundWhereTheyAre(@ForAll("plans") List<Plan> plans, @ForAll boolean packed) {
        soundRecordsAreFound(plans, packed);
    }

    /** The damaged member gives bytes before its damage is met, while a length leads into it. */
    @Example
    void aSoundRecordIsFoundBehindALengthThatLeadsIntoADamagedMember() {
        soundRecordsAreFound(
                List.of(
                        new Plan(Fate.LENGTH_TOO_BIG, 1, 0),
                        new Plan(Fate.END_LOST, 19, 0),
                        new Plan(Fate.SOUND, 1, 0)),
                true);
    }

    private static void soundRecordsAreFound(List<Plan> plans, boolean packed) {
        Archive archive = packed ? Archive.packed() : Archive.plain();
        List<Integer> sound = new ArrayList<>();
        boolean damagedBefore = false;
        for (int i = 0; i < plans.size(); i++) {
            Plan plan = plans.get(i);
            store(archive, plan, i, packed);
            if (plan.fate == Fate.SOUND) {
                sound.add(i);
            }
            damagedBefore |= plan.fate != Fate.SOUND && plan.fate != Fate.SKIPPED;
        }
        byte[] bytes = archive.bytes();
        if (!packed && anyEndsByChance(plans, archive, bytes.length)) {
            return;
        }
        List<Outcome> outcomes = bytes.length == 0
                ? List.of()
                : Readings.of(bytes, org.entretien.catalogue.ParseOptions.DEFAULT.withParser("warc"));
        List<Long> found = outcomes.stream()
                .filter(Outcome.Parsed.class::isInstance)
                .map(one -> Readings.parsed(one).record().orElseThrow())
                .map(RecordOrigin::offset)
                .toList();
        assertThat(found).containsAll(sound.stream().map(archive::offset).toList());
        assertThat(found).isSorted();
        assertThat(outcomes.stream().anyMatch(Outcome.Rejected.class::isInstance))
                .isEqualTo(damagedBefore);
        for (int i : sound) {
            assertThat(outcomes)
                    .anySatisfy(one -> assertThat(Readings.told(one)).startsWith(headline(i)));
        }
    }

    /** What random sizes seldom meet: a length that leads to just before or just behind the beginning or end of the next record. */
    @Property
    void soundRecordsAreFoundBesideAnyOtherAtAnyDistance(@ForAll Fate first, @ForAll Fate second) {
        for (int size = 1; size < 400; size++) {
            List<Plan> plans = List.of(new Plan(first, size, size), new Plan(second, 40, size));
            soundRecordsAreFound(plans, false);
            soundRecordsAreFound(plans, true);
        }
    }

    /**
     * A record whose block, by its length, ends just where one of the next or the file does, or before no more than the line ends of a
     * closing, holds all before it: so say its header and its end.
     */
    private static boolean anyEndsByChance(List<Plan> plans, Archive archive, int end) {
        for (int i = 0; i < plans.size(); i++) {
            Plan plan = plans.get(i);
            boolean longer = plan.fate == Fate.LENGTH_TOO_BIG;
            if (longer || plan.fate == Fate.END_LOST) {
                int promised = entry(plan, i).block().length + (longer ? excess(plan) : 0);
                int header = entry(plan, i).bytes(String.valueOf(promised)).length
                        - entry(plan, i).block().length
                        - CLOSING;
                long blockEnd = archive.offset(i) + header + promised;
                boolean met = LongStream.concat(
                                LongStream.of(end),
                                IntStream.range(i + 1, plans.size()).mapToLong(archive::offset))
                        .anyMatch(place -> blockEnd <= place && place <= blockEnd + CLOSING);
                if (met) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int excess(Plan plan) {
        return CLOSING + 1 + plan.size;
    }

    private static Entry entry(Plan plan, int i) {
        return Entry.conversion(headline(i) + "\n" + "la digue tient bon ".repeat(plan.size / 19 + 1));
    }

    private static String headline(int i) {
        return "Page " + i + " du registre";
    }

    private static void store(Archive archive, Plan plan, int i, boolean packed) {
        Entry entry = entry(plan, i);
        byte[] record = entry.bytes();
        int half = entry.block().length / 2;
        switch (plan.fate) {
            case SOUND -> archive.add(record);
            case SKIPPED -> archive.add(Entry.of("request", entry.block()));
            case LENGTH_TOO_SMALL -> archive.add(entry.bytes(String.valueOf(half)));
            case LENGTH_TOO_BIG -> archive.add(entry.bytes(String.valueOf(entry.block().length + excess(plan))));
            case LENGTH_MISSING -> archive.add(entry.bytes("\r\nX: 1"));
            case BEGINNING_LOST -> archive.addStored(lost(record, packed, true));
            case END_LOST -> archive.addStored(lost(record, packed, false));
            case BYTES_FLIPPED -> archive.addStored(flipped(record, packed, plan.seed));
            case NOISE -> archive.addStored(noise(plan));
        }
    }

    private static byte[] lost(byte[] record, boolean packed, boolean beginning) {
        byte[] stored = packed ? Archive.gzip(record) : record;
        int third = stored.length / 3;
        return beginning
                ? Arrays.copyOfRange(stored, third, stored.length)
                : Arrays.copyOf(stored, stored.length - third);
    }

    private static byte[] flipped(byte[] record, boolean packed, int seed) {
        byte[] stored = packed ? Archive.gzip(record) : record.clone();
        // Where a flip can be noticed: in what is packed, or else in the version that an unpacked record begins with.
        int at = packed ? 10 + Math.floorMod(seed, stored.length - 18) : Math.floorMod(seed, 5);
        stored[at] ^= 0x55;
        return stored;
    }

    private static byte[] noise(Plan plan) {
        byte[] noise = new byte[plan.size];
        new java.util.Random(plan.seed).nextBytes(noise);
        noise[0] = 1;
        return noise;
    }
}
