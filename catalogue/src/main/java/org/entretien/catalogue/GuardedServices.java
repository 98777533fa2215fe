package org.entretien.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entretien.catalogue.isolation.PluginCall;
import org.entretien.catalogue.isolation.PluginExecutor;
import org.entretien.catalogue.isolation.RegisteredPlugin;
import org.entretien.catalogue.selection.PluginRegistry;
import org.entretien.domain.LanguageTag;
import org.entretien.page.Page;
import org.entretien.page.Zone;
import org.entretien.spi.EntretienException;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.SiteRules;

/** What parsers ask while they work: plugins in turn. Theirs is what goes wrong in them, and not the parser's. */
final class GuardedServices {
    private final PluginRegistry<LanguageIdentifier> identifiers;
    private final PluginRegistry<SiteProfile> profiles;

    GuardedServices(PluginRegistry<LanguageIdentifier> identifiers, PluginRegistry<SiteProfile> profiles) {
        this.identifiers = identifiers;
        this.profiles = profiles;
    }

    /** {@return whether all of them may run on the caller's thread} */
    boolean areTrusted() {
        return identifiers.members().stream().allMatch(RegisteredPlugin::trusted)
                && profiles.members().stream().allMatch(RegisteredPlugin::trusted);
    }

    Optional<LanguageIdentifier> identifier(String source, PluginExecutor runner) {
        return identifiers.members().stream()
                .findFirst()
                .map(member -> member.trusted() ? member.plugin() : new Identifier(member, source, runner));
    }

    List<SiteProfile> profiles(String source, PluginExecutor runner) {
        if (profiles.members().stream().allMatch(RegisteredPlugin::trusted)) {
            return profiles.plugins();
        }
        return profiles.members().stream()
                .map(member -> member.trusted() ? member.plugin() : new Profile(member, source, runner))
                .toList();
    }

    private static <T> T asked(
            RegisteredPlugin<?> member, String source, PluginExecutor runner, PluginCall<T> question) {
        try {
            return Objects.requireNonNull(runner.callPlugin(member, question), "its answer is null");
        } catch (EntretienException e) {
            throw e;
        } catch (Throwable e) {
            throw member.failure(source, e);
        }
    }

    private record Identifier(RegisteredPlugin<LanguageIdentifier> member, String source, PluginExecutor runner)
            implements LanguageIdentifier {
        @Override
        public String id() {
            return member.id();
        }

        @Override
        public int priority() {
            return member.priority();
        }

        @Override
        public Optional<LanguageTag> identify(CharSequence text, Set<LanguageTag> candidates) {
            return asked(member, source, runner, () -> member.plugin().identify(text, candidates));
        }
    }

    private record Profile(RegisteredPlugin<SiteProfile> member, String source, PluginExecutor runner)
            implements SiteProfile {
        @Override
        public String id() {
            return member.id();
        }

        @Override
        public int priority() {
            return member.priority();
        }

        @Override
        public SiteRules rules() {
            return asked(member, source, runner, member.plugin()::rules);
        }

        @Override
        public boolean fits(Page page) {
            return asked(member, source, runner, () -> member.plugin().fits(page));
        }

        @Override
        public Optional<Zone> zone(String text, String signature) {
            return asked(member, source, runner, () -> member.plugin().zone(text, signature));
        }

        @Override
        public Optional<LocalDate> validFrom() {
            return asked(member, source, runner, member.plugin()::validFrom);
        }

        @Override
        public Optional<LocalDate> validUntil() {
            return asked(member, source, runner, member.plugin()::validUntil);
        }
    }
}
