package org.entretien.parser.html.blocks;

/**
 * Markup that a page holds in a script.
 *
 * @param html the markup
 * @param places where each of its UTF-16 units stands in the file
 */
public record EmbeddedMarkup(String html, int[] places) {}
