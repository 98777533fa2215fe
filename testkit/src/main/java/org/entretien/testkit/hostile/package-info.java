/**
 * Plugins that do everything a plugin must not, for tests of programs that have to live with the plugins of others.
 */
@NullMarked
package org.entretien.testkit.hostile;

import org.jspecify.annotations.NullMarked;
