package org.entretien.catalogue.isolation;

import org.jspecify.annotations.Nullable;

/** Where the code of plugins runs. */
public interface PluginExecutor {
    /**
     * Runs a step; whatever it throws comes out as it is.
     *
     * @param step what may call plugins, by {@link #callPlugin}
     * @param <T> what it gives
     * @return what the step gives
     */
    <T> T run(PluginCall<T> step);

    /**
     * Within a step: runs the code of one plugin.
     *
     * @param member whose code it is
     * @param code what it does
     * @param <T> what it gives
     * @return what the code gives
     */
    <T> T callPlugin(RegisteredPlugin<?> member, PluginCall<T> code);

    /** The caller asks for something. @param more whether what was done before counts no longer */
    void renewIf(boolean more);

    /** {@return whether the thread was given up, so that no step can follow} */
    boolean isLost();

    /**
     * Within a step: what a guest left behind.
     *
     * @param atEnd whether no guest will follow, so that even its threads must be gone
     * @return it in words; null when all is well
     */
    @Nullable
    String leftBehind(boolean atEnd);

    /** Nothing more will be run. */
    void release();

    /** On the thread of the caller: for plugins that are trusted to end. */
    PluginExecutor CALLER_THREAD = new PluginExecutor() {
        @Override
        public <T> T run(PluginCall<T> step) {
            try {
                return step.run();
            } catch (Throwable e) {
                throw PluginCall.sneaky(e);
            }
        }

        @Override
        public <T> T callPlugin(RegisteredPlugin<?> member, PluginCall<T> code) {
            return run(code);
        }

        @Override
        public void renewIf(boolean more) {}

        @Override
        public boolean isLost() {
            return false;
        }

        @Override
        public @Nullable String leftBehind(boolean atEnd) {
            return null;
        }

        @Override
        public void release() {}
    };
}
