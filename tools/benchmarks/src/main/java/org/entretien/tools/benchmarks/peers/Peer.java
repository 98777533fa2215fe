package org.entretien.tools.benchmarks.peers;

/** Another library that finds the article of a page. Implementations are in {@code src/peers}, and found by the service loader. */
interface Peer {
    /** {@return a class of the library; the name of its jar stands in the table} */
    Class<?> library();

    /**
     * {@return whether the library found text}
     *
     * @param html the whole page, decoded
     */
    boolean finds(String html);
}
