/**
 * The JSON form and the XML form of a publication, for the plugins that read and write them.
 *
 * <p>The model is walked in one place for reading ({@code ModelReader}) and in one for writing ({@code ModelWriter}); what differs
 * between the forms is behind {@code Cursor} and {@code ElementSink}. Reading is strict: what is not in the published schemas is refused, with
 * the place and the element.
 */
@NullMarked
package org.entretien.binding;

import org.jspecify.annotations.NullMarked;
