package org.entretien.catalogue.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entretien.catalogue.isolation.Origin;
import org.entretien.catalogue.isolation.RegisteredPlugin;
import org.entretien.catalogue.isolation.SandboxPool;
import org.entretien.catalogue.provider.Provider;
import org.entretien.catalogue.provider.ProviderFailure;
import org.entretien.spi.Format;
import org.entretien.spi.Plugin;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;

/** The usable plugins of one kind: checked, without equal ids, highest priority first and then by id. */
public final class PluginRegistry<P extends Plugin> {
    private static final int LONGEST_ID = 60;

    private final List<RegisteredPlugin<P>> members;
    private final List<P> plugins;

    private final Optional<String> hint;

    private PluginRegistry(List<RegisteredPlugin<P>> members, Optional<String> hint) {
        this.members = members;
        this.hint = hint;
        this.plugins = members.stream().map(RegisteredPlugin::plugin).toList();
    }

    public static <P extends Plugin> PluginRegistry<P> of(
            Class<P> kind,
            List<P> found,
            SandboxPool custodians,
            List<ProviderFailure> failures,
            Optional<String> hint) {
        Map<String, List<RegisteredPlugin<P>>> byId = new TreeMap<>();
        for (P plugin : found) {
            new Loading(kind, plugin.getClass(), custodians)
                    .run(() -> introduced(kind, plugin), failures)
                    .ifPresent(member -> byId.computeIfAbsent(member.id(), i -> new ArrayList<>())
                            .add(member));
        }
        List<RegisteredPlugin<P>> usable = new ArrayList<>();
        byId.forEach((id, claimants) -> {
            if (claimants.size() == 1) {
                usable.add(claimants.get(0));
            } else {
                failures.add(sameId(kind, id, claimants));
            }
        });
        usable.sort(Comparator.comparingInt((RegisteredPlugin<P> member) -> -member.priority())
                .thenComparing(RegisteredPlugin::id));
        return new PluginRegistry<>(
                List.copyOf(usable), hint.or(() -> Hints.broken(kind, failures)).or(() -> Hints.merged(kind, usable)));
    }

    /** What it says of itself is asked once, here: it may be something else the next time. */
    private static <P extends Plugin> RegisteredPlugin<P> introduced(Class<P> kind, P plugin) {
        String id = plugin.id();
        if (id == null || !isId(id)) {
            throw new IllegalArgumentException("its id must be lower-case letters, digits and hyphens: " + id);
        }
        Optional<Format> format = Optional.empty();
        if (plugin instanceof PublicationParser parser) {
            format = Optional.of(Objects.requireNonNull(parser.format(), "its format is null"));
        }
        if (plugin instanceof PublicationExporter exporter) {
            Objects.requireNonNull(exporter.format(), "its format is null");
            Objects.requireNonNull(exporter.fidelity(), "its fidelity is null");
        }
        Provider provider = Origin.provider(kind, plugin, id, plugin.priority());
        return new RegisteredPlugin<>(plugin, provider, format, false);
    }

    private static boolean isId(String id) {
        return !id.isEmpty()
                && id.length() <= LONGEST_ID
                && id.charAt(0) >= 'a'
                && id.charAt(0) <= 'z'
                && id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    private static <P extends Plugin> ProviderFailure sameId(
            Class<P> kind, String id, List<RegisteredPlugin<P>> claimants) {
        List<String> names = claimants.stream()
                .map(member -> member.provider().toString())
                .sorted()
                .toList();
        return new ProviderFailure(
                kind.getSimpleName(),
                Optional.empty(),
                Optional.empty(),
                "the id " + id + " is claimed by " + String.join(" and by ", names) + "; none of them is used");
    }

    /** {@return the same plugins, some more of them trusted} @param trusted says which */
    public PluginRegistry<P> trusting(Predicate<Provider> trusted) {
        return new PluginRegistry<>(
                members.stream()
                        .map(one -> new RegisteredPlugin<>(
                                one.plugin(),
                                one.provider(),
                                one.format(),
                                one.trusted() || trusted.test(one.provider())))
                        .toList(),
                hint);
    }

    public List<RegisteredPlugin<P>> members() {
        return members;
    }

    public List<P> plugins() {
        return plugins;
    }

    public Optional<RegisteredPlugin<P>> byId(String id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    public List<Provider> providers() {
        return members.stream().map(RegisteredPlugin::provider).toList();
    }

    /** {@return the ids for a message that one is missing, with what may be the reason of it} */
    public String ids() {
        String ids = members.isEmpty()
                ? "none"
                : String.join(", ", members.stream().map(RegisteredPlugin::id).toList());
        return ids + reason();
    }

    /** {@return why there may be fewer than thought, as the end of a sentence; empty where nothing speaks for it} */
    public String reason() {
        return hint.map(words -> "; " + words).orElse("");
    }
}
