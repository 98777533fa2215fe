/**
 * Profiles of sites, each a few lines: what their pages print that an engine for all pages cannot know. Found through the catalogue like any
 * other plugin.
 */
@NullMarked
package org.entretien.sites;

import org.jspecify.annotations.NullMarked;
