package org.entretien;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entretien.spi.Plugin;

/** The usable plugins of one kind: checked, without equal ids, highest priority first and then by id. */
final class Roster<P extends Plugin> {
    private static final int LONGEST_ID = 60;

    private final Class<P> kind;
    private final List<P> plugins;

    private Roster(Class<P> kind, List<P> plugins) {
        this.kind = kind;
        this.plugins = plugins;
    }

    static <P extends Plugin> Roster<P> of(Class<P> kind, List<P> found, List<ProviderFailure> failures) {
        Map<String, List<P>> byId = new TreeMap<>();
        for (P plugin : found) {
            usableId(kind, plugin, failures)
                    .ifPresent(id ->
                            byId.computeIfAbsent(id, i -> new ArrayList<>()).add(plugin));
        }
        List<P> usable = new ArrayList<>();
        byId.forEach((id, claimants) -> {
            if (claimants.size() == 1) {
                usable.add(claimants.get(0));
            } else {
                failures.add(sameId(kind, id, claimants));
            }
        });
        usable.sort(Comparator.comparingInt((P plugin) -> -plugin.priority()).thenComparing(Plugin::id));
        return new Roster<>(kind, List.copyOf(usable));
    }

    /** Foreign code runs here for the first time, so whatever it throws is its own failure and no one else's. */
    private static <P extends Plugin> Optional<String> usableId(
            Class<P> kind, P plugin, List<ProviderFailure> failures) {
        try {
            String id = plugin.id();
            plugin.priority();
            if (id != null && isId(id)) {
                return Optional.of(id);
            }
            failures.add(ProviderFailure.of(
                    kind, plugin.getClass(), "its id must be lower-case letters, digits and hyphens: " + id));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            failures.add(ProviderFailure.of(kind, plugin.getClass(), Discovery.reason(e)));
        }
        return Optional.empty();
    }

    private static boolean isId(String id) {
        return !id.isEmpty()
                && id.length() <= LONGEST_ID
                && id.charAt(0) >= 'a'
                && id.charAt(0) <= 'z'
                && id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    private static <P extends Plugin> ProviderFailure sameId(Class<P> kind, String id, List<P> claimants) {
        List<String> names = claimants.stream()
                .map(plugin -> Provider.of(kind, plugin).toString())
                .sorted()
                .toList();
        return new ProviderFailure(
                kind.getSimpleName(),
                Optional.empty(),
                Optional.empty(),
                "the id " + id + " is claimed by " + String.join(" and by ", names) + "; none of them is used");
    }

    List<P> plugins() {
        return plugins;
    }

    Optional<P> byId(String id) {
        return plugins.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    List<Provider> providers() {
        return plugins.stream().map(plugin -> Provider.of(kind, plugin)).toList();
    }

    String ids() {
        return plugins.isEmpty()
                ? "none"
                : String.join(", ", plugins.stream().map(Plugin::id).toList());
    }
}
