package org.entretien.testkit;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Runs code as it would run on other machines: in default locales that change case, digits and years, in zones on both edges of the
 * day, and in several threads at once.
 *
 * @since 0.1.0
 */
public final class EnvironmentMatrix {
    private static final List<String> LOCALES = List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai");
    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu");
    private static final int THREADS = 4;

    private EnvironmentMatrix() {}

    /**
     * Runs code once in each place, and then in several threads at once. The defaults of this process are restored.
     *
     * @param code what to run; it throws when something is wrong
     */
    public static void everywhere(Runnable code) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (int i = 0; i < LOCALES.size(); i++) {
                Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i)));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
                code.run();
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        CompletableFuture.allOf(IntStream.range(0, THREADS)
                        .mapToObj(i -> CompletableFuture.runAsync(code))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
