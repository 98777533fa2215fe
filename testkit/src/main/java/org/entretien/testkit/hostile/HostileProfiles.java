package org.entretien.testkit.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.entretien.page.Page;
import org.entretien.page.Zone;
import org.entretien.spi.SiteProfile;
import org.jspecify.annotations.Nullable;

/** Profiles that are for every page. */
final class HostileProfiles {
    private HostileProfiles() {}

    private record Hostile(String id, BooleanSupplier fitting, Supplier<@Nullable Optional<Zone>> zoning)
            implements SiteProfile {
        @Override
        public boolean fits(Page page) {
            return fitting.getAsBoolean();
        }

        @Override
        @SuppressWarnings("NullAway")
        public Optional<Zone> zone(String text, String signature) {
            return zoning.get();
        }
    }

    static List<SiteProfile> all(HarmfulAction harm) {
        List<SiteProfile> all = new ArrayList<>();
        all.add(new Hostile("fits-throws", HarmfulAction::<Boolean>fail, Optional::empty));
        all.add(new Hostile("fits-endless", () -> harm.loop(true), Optional::empty));
        all.add(new Hostile("zone-throws", () -> true, HarmfulAction::fail));
        all.add(new Hostile("zone-null", () -> true, () -> null));
        all.add(new Hostile("zone-endless", () -> true, () -> harm.loop(Optional.empty())));
        all.add(new Hostile("zone-overflows-the-stack", () -> true, () -> HarmfulAction.overflow(Optional.empty())));
        return List.copyOf(all);
    }
}
