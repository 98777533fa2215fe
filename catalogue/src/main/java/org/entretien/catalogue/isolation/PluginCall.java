package org.entretien.catalogue.isolation;

/**
 * A piece of work that runs the code of plugins, which may throw whatever it likes.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface PluginCall<T> {
    T run() throws Exception;

    /** {@return never: the failure is thrown as it is, checked or not} */
    @SuppressWarnings("unchecked")
    static <X extends Throwable> RuntimeException sneaky(Throwable failure) throws X {
        throw (X) failure;
    }
}
