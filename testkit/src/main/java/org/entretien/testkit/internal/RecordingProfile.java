package org.entretien.testkit.internal;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entretien.page.Page;
import org.entretien.page.Zone;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.SiteRules;
import org.entretien.spi.Source;

/** Stands in for a profile, asks it, and remembers what was shown and said. */
public final class RecordingProfile implements SiteProfile {
    private final SiteProfile profile;
    private final List<Page> pages = Collections.synchronizedList(new ArrayList<>());
    private final List<String> spokeOf = Collections.synchronizedList(new ArrayList<>());

    public RecordingProfile(SiteProfile profile) {
        this.profile = profile;
    }

    /** {@return the pages that parsers make of a document and show to the profile} */
    public static List<Page> shown(SiteProfile profile, Source document) {
        RecordingProfile witness = new RecordingProfile(profile);
        SiteReading.with(witness).read(document);
        return witness.pages();
    }

    /** {@return the same page found elsewhere, or nowhere that is known} */
    public static Page at(Page page, Optional<URI> address) {
        return new Page(page.text(), page.blocks(), address, page.declaredLanguage(), page.metadata());
    }

    public List<Page> pages() {
        return List.copyOf(pages);
    }

    public List<String> spokeOf() {
        return List.copyOf(spokeOf);
    }

    @Override
    public String id() {
        return profile.id();
    }

    @Override
    public int priority() {
        return profile.priority();
    }

    @Override
    public SiteRules rules() {
        return profile.rules();
    }

    @Override
    public boolean fits(Page page) {
        pages.add(page);
        return profile.fits(page);
    }

    @Override
    public Optional<Zone> zone(String text, String signature) {
        Optional<Zone> zone = profile.zone(text, signature);
        zone.ifPresent(known -> spokeOf.add(text));
        return zone;
    }

    @Override
    public Optional<LocalDate> validFrom() {
        return profile.validFrom();
    }

    @Override
    public Optional<LocalDate> validUntil() {
        return profile.validUntil();
    }
}
