/**
 * The plugins that read feeds. A hardened reader goes through the document, one item at a time is built of it, and what is wrong with an item
 * stays with the item. No library that reads whole feeds is used: one bad item would cost all of them.
 */
@NullMarked
package org.entretien.parser.feed;

import org.jspecify.annotations.NullMarked;
