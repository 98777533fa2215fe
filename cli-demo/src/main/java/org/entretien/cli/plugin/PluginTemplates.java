package org.entretien.cli.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The texts that a new plugin is made of, with a name between double at signs where something is filled in. */
public final class PluginTemplates {
    private final Map<String, String> values;

    private PluginTemplates(Map<String, String> values) {
        this.values = values;
    }

    static PluginTemplates of(PluginName plugin, PluginSample sample) {
        Map<String, String> values = new LinkedHashMap<>();
        versions().forEach((name, version) -> values.put("version-" + name, String.valueOf(version)));
        values.put("id", plugin.id());
        values.put("package", plugin.packageName());
        values.put("class", plugin.className());
        values.put("sample", sample.fileName());
        values.put("uri", inJava(sample.uri().toString()));
        return new PluginTemplates(values);
    }

    PluginTemplates with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new PluginTemplates(more);
    }

    String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("nothing is known of " + name);
        }
        return value;
    }

    String fill(String template) {
        StringBuilder filled = new StringBuilder();
        String[] parts = resource(template).split("@@", -1);
        for (int i = 0; i < parts.length; i++) {
            filled.append(i % 2 == 0 ? parts[i] : value(parts[i]));
        }
        return filled.toString();
    }

    /** {@return a text as it stands in a string of Java} @param text any text */
    public static String inJava(String text) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < 0x20 || Character.isSurrogate(c) || isInvisible(c) ? unicode(c) : c);
            }
        }
        return quoted.toString();
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || Character.isSpaceChar(c) && c != ' ';
    }

    private static String unicode(char c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "\\u" + "0000".substring(digits.length()) + digits;
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream in = open("versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }

    private static String resource(String name) {
        try (InputStream in = open(name + ".template")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = PluginTemplates.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("missing in this jar: " + name);
        }
        return in;
    }
}
