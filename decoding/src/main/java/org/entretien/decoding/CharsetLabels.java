package org.entretien.decoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The charset that a label in a page or a header stands for, as browsers read it: {@code gb2312} is GBK, {@code shift_jis} is windows-31j,
 * {@code iso-8859-1} is windows-1252. Labels that the standard does not list are looked up among the charsets of the JDK.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">WHATWG Encoding Standard, 4.2 "Names and labels"</a>
 * @since 0.1.0
 */
public final class CharsetLabels {
    private static final Map<String, Charset> STANDARD = standard();

    private CharsetLabels() {}

    /**
     * {@return the charset that a label stands for; empty where no such charset is known}
     *
     * @param label as declared, in any case, with or without blanks around it
     */
    public static Optional<Charset> find(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        Charset standard = STANDARD.get(name);
        return standard == null ? known(name) : Optional.of(standard);
    }

    /** The charset that browsers use in place of one of the JDK. */
    static Charset asRead(Charset declared) {
        return find(declared.name()).orElse(declared);
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // A label that names no charset declares none: the caller goes on with the next piece of evidence.
            return Optional.empty();
        }
    }

    private static Map<String, Charset> standard() {
        Properties lines = new Properties();
        try (InputStream resource = CharsetLabels.class.getResourceAsStream("labels.properties")) {
            lines.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException("labels.properties of this module cannot be read", e);
        }
        Map<String, Charset> charsets = new HashMap<>();
        for (Enumeration<?> names = lines.propertyNames(); names.hasMoreElements(); ) {
            String name = (String) names.nextElement();
            // A JDK may come without the module of rarer charsets.
            if (Charset.isSupported(name)) {
                for (String label : lines.getProperty(name).split(" ", -1)) {
                    charsets.put(label, Charset.forName(name));
                }
            }
        }
        return Map.copyOf(charsets);
    }
}
