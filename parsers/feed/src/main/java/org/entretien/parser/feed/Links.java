package org.entretien.parser.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** Addresses as feeds print them. Nothing is ever fetched from one. */
final class Links {
    private static final String FORBIDDEN = " \"<>\\^`{|}";
    private static final int LONGEST = 4096;

    private Links() {}

    /** {@return the address of a page on the web; empty for all other kinds of addresses} @param printed as it stands in the feed */
    static Optional<URI> web(String printed) {
        String address = printed.strip();
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST || !start.startsWith("http://") && !start.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(escaped(address));
            return Optional.of(uri).filter(found -> found.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** {@return the address of a page on the web, which may be given as a part of one} @param printed as it stands @param base what it is a part of */
    static Optional<URI> web(String printed, Optional<URI> base) {
        Optional<URI> whole = web(printed);
        if (whole.isPresent() || base.isEmpty() || printed.length() > LONGEST) {
            return whole;
        }
        try {
            return web(base.get().resolve(new URI(escaped(printed.strip()))).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return where the page of an entry of Atom is, as printed} @param entry of the feed */
    static Optional<String> alternate(Element entry) {
        return entry.getChildren("link", entry.getNamespace()).stream()
                .filter(link -> link.getAttributeValue("rel", "alternate").equals("alternate"))
                .map(link -> link.getAttributeValue("href", ""))
                .filter(address -> !address.isBlank())
                .findFirst();
    }

    /** {@return what addresses in an element are parts of, as {@code xml:base} says} @param around what those outside it are parts of @param element any */
    static Optional<URI> base(Optional<URI> around, Element element) {
        String said = element.getAttributeValue("base", Namespace.XML_NAMESPACE, "");
        return said.isBlank() ? around : web(said, around);
    }

    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean strayPercent = c == '%' && !isHex(address, i + 1);
            if (c <= ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0 || strayPercent) {
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(hex(b >> 4)).append(hex(b));
                }
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isHex(String address, int at) {
        return at + 1 < address.length()
                && Character.digit(address.charAt(at), 16) >= 0
                && Character.digit(address.charAt(at + 1), 16) >= 0;
    }

    private static char hex(int b) {
        return "0123456789ABCDEF".charAt(b & 0xF);
    }
}
