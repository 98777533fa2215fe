package org.entretien.catalogue.isolation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** The workers of a catalogue, and how many of them each plugin keeps for ever. Safe to share between threads. */
public final class SandboxPool {
    /** Each takes a processor until the process ends; a plugin with so many is asked nothing more. */
    static final int MOST_STUCK = 3;

    private final ThreadGroup home = Thread.currentThread().getThreadGroup();
    private final ConcurrentLinkedDeque<SandboxThread> idle = new ConcurrentLinkedDeque<>();
    private final Map<String, AtomicInteger> stuck = new ConcurrentHashMap<>();
    private final Timeouts patience;

    public SandboxPool() {
        this(Timeouts.USUAL);
    }

    SandboxPool(Timeouts patience) {
        this.patience = patience;
    }

    /** {@return a custody for a document, an output, or the loading of a plugin} @param source its name @param allowance how long a plugin may take */
    public PluginSandbox over(String source, Allowance allowance) {
        return new PluginSandbox(this, patience, source, allowance);
    }

    SandboxThread take() {
        return Optional.ofNullable(idle.poll()).orElseGet(() -> new SandboxThread(home));
    }

    void giveBack(SandboxThread worker) {
        idle.push(worker);
    }

    /** A thread of this plugin does not end. {@return what to run when it ends after all} */
    Runnable lost(RegisteredPlugin<?> plugin) {
        AtomicInteger count = stuck.computeIfAbsent(plugin.provider().className(), name -> new AtomicInteger());
        count.incrementAndGet();
        return count::decrementAndGet;
    }

    boolean isOutOfService(RegisteredPlugin<?> plugin) {
        AtomicInteger count = stuck.get(plugin.provider().className());
        return count != null && count.get() >= MOST_STUCK;
    }
}
