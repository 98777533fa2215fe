/**
 * Grows the trees that find the article of a web page.
 *
 * <p>In: pages whose article was marked by hand. Out: {@code body.txt}. Used by: people who train.
 */
@NullMarked
package org.entretien.tools.training.article;

import org.jspecify.annotations.NullMarked;
