/**
 * The plugins that read feeds. ROME knows the versions of RSS and Atom; it is given one item at a time, built from a hardened reader, and never
 * opens anything itself.
 */
@NullMarked
package org.entretien.parser.feed;

import org.jspecify.annotations.NullMarked;
