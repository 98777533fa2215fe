/**
 * Publication, ledger and confidence, put together from the decoded page.
 *
 * <p>In: a page with the state of each unit. Out: a parse result. Used by: the entry of recognition; tools train and
 * measure with {@code RecognitionPipeline}.
 */
@NullMarked
package org.entretien.recognition.assembly;

import org.jspecify.annotations.NullMarked;
