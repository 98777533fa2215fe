package org.entretien.testkit;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.domain.LanguageTag;

/**
 * Values that the model admits and that once broke some format: what forgets to escape, to trim or not to trim finds its match here.
 *
 * @since 0.1.0
 */
public final class EdgeCases {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\n",
            "\t",
            " leading",
            "trailing ",
            "\n\nlines\nwithin\n",
            "tab\tbed",
            "]]>",
            "<![CDATA[x]]>",
            "</paragraph>",
            "<!-- -- -->",
            "<?xml version=\"1.0\"?>",
            "&amp; &#10; &nope; &",
            "\"quoted\" 'apostrophe' `back`",
            "back\\slash \\n \\u0041 \\",
            "{\"type\":\"question\"}",
            "[null,true,1e3]",
            "# - * > | ~ ``` ---",
            "=1+1",
            "@cmd",
            "a,b;c\td",
            "${x} #{y} {0} %s %n",
            "\u00A0\u202F\u2007",
            "\u200B\uFEFF",
            "\uFEFFbyte order mark",
            "\u2028line\u2029paragraph\u0085next",
            "\u007F\u0080\u009F",
            "\u202Eright to left\u202C",
            "حوار: «سؤال؟» ١٢٣",
            "שאלה ותשובה",
            "e\u0301 and \u00E9",
            "İıŞşĞğ",
            "日本語のインタビュー",
            "\uD83D\uDC69\u200D\uD83D\uDE80 \uD835\uDD38 \uD87E\uDC04",
            "\uDBFF\uDFFF\uDBBF\uDFFE",
            "\uFFFD\uFFFC\uFDD0\uFDEF",
            "ALM : — Qu'en pensez-vous ?");

    private static final List<LanguageTag> LANGUAGES = Stream.of(
                    "fr",
                    "en",
                    "es",
                    "ar",
                    "ar-MA",
                    "zh-Hant-TW",
                    "sr-Latn-RS",
                    "de-CH-1901",
                    "es-419",
                    "und",
                    "he",
                    "x-private",
                    "sl-rozaj-biske",
                    "en-u-ca-buddhist",
                    "ar-Arab-MA-u-nu-arab",
                    "tlh")
            .map(LanguageTag::new)
            .toList();

    private static final List<URI> ADDRESSES = Stream.of(
                    "",
                    "#",
                    "../a/./b",
                    "urn:isbn:0451450523",
                    "mailto:redaction@exemple.invalid",
                    "http://[::1]:8080/",
                    "//hote.invalid/",
                    "https://exemple.invalid/a?b=c&d=%C3%A9#e",
                    "https://exemple.invalid/été/日本?q=سؤال",
                    "https://exemple.invalid/'(a)*!$;,@~")
            .map(URI::create)
            .toList();

    private EdgeCases() {}

    /** {@return texts, blank ones included} */
    public static List<String> texts() {
        return TEXTS;
    }

    /** {@return language tags of every shape} */
    public static List<LanguageTag> languages() {
        return LANGUAGES;
    }

    /** {@return addresses, relative and opaque ones included} */
    public static List<URI> addresses() {
        return ADDRESSES;
    }
}
