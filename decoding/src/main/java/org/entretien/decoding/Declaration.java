package org.entretien.decoding;

import java.nio.charset.Charset;

/**
 * A charset that was declared for a document.
 *
 * @param charset as declared
 * @param by who says so, for notes: {@code the transport}, {@code the page}
 * @since 0.1.0
 */
public record Declaration(Charset charset, String by) {}
