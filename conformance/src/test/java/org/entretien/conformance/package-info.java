/** Validates what the exporters write against the official schemas, which lie in the test resources with their licences. */
@NullMarked
package org.entretien.conformance;

import org.jspecify.annotations.NullMarked;
