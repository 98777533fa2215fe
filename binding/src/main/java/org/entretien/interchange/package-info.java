/**
 * What the formats of others share: canonical JSON that travels inside a document of another format, and XML read and written element by
 * element.
 *
 * <p>In come a publication and what a format holds of it natively; out come the payload, and on reading the decision which of both is
 * the publication. Exporters and parsers call it; it calls {@code org.entretien.binding}.
 */
@NullMarked
package org.entretien.interchange;

import org.jspecify.annotations.NullMarked;
