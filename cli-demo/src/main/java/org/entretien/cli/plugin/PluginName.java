package org.entretien.cli.plugin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.entretien.cli.io.UsageError;

/**
 * What a new plugin is called.
 *
 * @param id {@code my-site}
 * @param packageName of its classes, and its module
 */
public record PluginName(String id, String packageName) {
    private static final int LONGEST = 60;

    public static PluginName of(String id, Optional<String> packageName) {
        boolean wellFormed = !id.isEmpty()
                && id.length() <= LONGEST
                && id.charAt(0) >= 'a'
                && id.charAt(0) <= 'z'
                && id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
        if (!wellFormed || id.endsWith("-") || id.contains("--")) {
            throw new UsageError("NAME must be lower-case letters, digits and single hyphens, such as my-site: " + id);
        }
        String chosen = packageName.orElse("org.example." + id.replace("-", ""));
        if (!SourceVersion.isName(chosen) || !chosen.equals(chosen.toLowerCase(Locale.ROOT))) {
            throw new UsageError("--package must be the name of a package, such as org.example.mysite: " + chosen);
        }
        return new PluginName(id, chosen);
    }

    /** {@return {@code MySite}} */
    String className() {
        return Arrays.stream(id.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** {@return the folder of its classes} */
    String path() {
        return packageName.replace('.', '/');
    }
}
