package org.entretien.catalogue.isolation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** The workers of a catalogue, and how many of them each plugin keeps for ever. Safe to share between threads. */
public final class Custodians {
    /** Each takes a processor until the process ends; a plugin with so many is asked nothing more. */
    static final int MOST_STUCK = 3;

    private final ThreadGroup home = Thread.currentThread().getThreadGroup();
    private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final Map<String, AtomicInteger> stuck = new ConcurrentHashMap<>();
    private final Patience patience;

    public Custodians() {
        this(Patience.USUAL);
    }

    Custodians(Patience patience) {
        this.patience = patience;
    }

    /** {@return a custody for a document, an output, or the loading of a plugin} @param source its name @param allowance how long a plugin may take */
    public Custody over(String source, Allowance allowance) {
        return new Custody(this, patience, source, allowance);
    }

    Worker take() {
        return Optional.ofNullable(idle.poll()).orElseGet(() -> new Worker(home));
    }

    void giveBack(Worker worker) {
        idle.push(worker);
    }

    /** A thread of this plugin does not end. {@return what to run when it ends after all} */
    Runnable lost(Member<?> plugin) {
        AtomicInteger count = stuck.computeIfAbsent(plugin.provider().className(), name -> new AtomicInteger());
        count.incrementAndGet();
        return count::decrementAndGet;
    }

    boolean isOutOfService(Member<?> plugin) {
        AtomicInteger count = stuck.get(plugin.provider().className());
        return count != null && count.get() >= MOST_STUCK;
    }
}
