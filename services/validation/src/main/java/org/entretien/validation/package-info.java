/** The plugin that checks the quality constraints of the model. */
@NullMarked
package org.entretien.validation;

import org.jspecify.annotations.NullMarked;
