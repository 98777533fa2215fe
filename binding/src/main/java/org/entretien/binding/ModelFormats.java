package org.entretien.binding;

import java.util.List;
import org.entretien.spi.Format;

/**
 * The formats that carry the whole model, each the same for the plugin that reads it and the one that writes it.
 *
 * @since 0.1.0
 */
public final class ModelFormats {
    /** One publication in one document. */
    public static final Format JSON = new Format("JSON", List.of("application/json"), List.of("json"));

    /** One publication on each line. */
    public static final Format JSON_LINES = new Format(
            "JSON Lines",
            List.of("application/x-ndjson", "application/jsonl", "application/x-jsonlines"),
            List.of("jsonl", "ndjson"));

    /** One publication, or a sequence of them in one document. */
    public static final Format XML = new Format("XML", List.of("application/xml", "text/xml"), List.of("xml"));

    private ModelFormats() {}
}
