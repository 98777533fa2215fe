package org.entretien.recognition.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.page.Block;
import org.entretien.page.Page;
import org.entretien.page.Zone;
import org.entretien.recognition.text.CharClass;
import org.entretien.spi.SiteProfile;

/** Writes into the blocks of a page what a site profile says of them, before anything else looks at the page. */
public final class SiteZones {
    private SiteZones() {}

    /** {@return the first profile that fits a page} @param page any page @param profiles in the order of their precedence */
    public static Optional<SiteProfile> profile(Page page, List<SiteProfile> profiles) {
        return profiles.stream().filter(profile -> profile.fits(page)).findFirst();
    }

    /** {@return the page with the zones of the first profile that fits it; the page itself where none does} @param page any page @param profiles in the order of their precedence */
    public static Page written(Page page, List<SiteProfile> profiles) {
        return profile(page, profiles).map(profile -> written(page, profile)).orElse(page);
    }

    /** {@return the page with the zones of a profile, which go before those that its blocks have} @param page any page @param profile one that fits it */
    public static Page written(Page page, SiteProfile profile) {
        List<Block> blocks = new ArrayList<>(page.blocks().size());
        for (Block block : page.blocks()) {
            blocks.add(block.discarded().isPresent() ? block : written(page.text(), block, profile));
        }
        return new Page(page.text(), blocks, page.uri(), page.declaredLanguage(), page.metadata());
    }

    private static Block written(String text, Block block, SiteProfile profile) {
        int start = CharClass.skipBlank(text, block.span().start(), block.span().end());
        int end = CharClass.trimEnd(text, start, block.span().end());
        if (start >= end) {
            return block;
        }
        Optional<Zone> zone = profile.zone(
                CharClass.visibleText(text, start, end), block.style().signature());
        return zone.isEmpty()
                ? block
                : new Block(
                        block.span(),
                        block.style(),
                        zone,
                        block.discarded(),
                        block.link(),
                        block.origin(),
                        block.placement());
    }
}
