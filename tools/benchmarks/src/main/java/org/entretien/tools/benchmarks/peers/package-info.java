/**
 * What a page costs beside other libraries that find its article.
 *
 * <p>In: a folder of pages. Out: figures on standard output. Used by: people who measure.
 */
@NullMarked
package org.entretien.tools.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
