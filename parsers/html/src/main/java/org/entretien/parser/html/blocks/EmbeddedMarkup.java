package org.entretien.parser.html.blocks;

/**
 * Markup that a page holds within a script, and where each of its characters stands in the file.
 *
 * @param html the markup
 * @param places index in the decoded file of each UTF-16 unit of the markup
 */
public record EmbeddedMarkup(String html, int[] places) {}
