/**
 * What a plugin implements, and what it is handed.
 *
 * <p>A plugin is a class named in {@code META-INF/services} and in the {@code provides} clause of its module. It must be stateless or
 * safe to share between threads: one instance serves every call.
 */
@NullMarked
package org.entretien.spi;

import org.jspecify.annotations.NullMarked;
