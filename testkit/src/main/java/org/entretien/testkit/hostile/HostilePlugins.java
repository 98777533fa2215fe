package org.entretien.testkit.hostile;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.SiteProfile;

/**
 * Plugins that break their contracts, each in one way that its id names. A catalogue contains them: reading with one of {@link #parsers}, or a page
 * that one of {@link #profiles} is asked about, ends with a {@link org.entretien.spi.PluginFailure} that names it, at most a second after the time
 * that a document has; so does writing with one of {@link #exporters}. Those of {@link Unloadable} end as failures of the catalogue.
 *
 * <p>What no library can contain, since the Java machine has no means against it, is in {@link #beyond}: it writes to the standard streams, or ends
 * the process. A program may do something about them.
 *
 * <p>Some of these plugins never end by themselves. Closing this object ends them, so that a test that is over keeps no processor busy.
 *
 * @since 0.1.0
 */
public final class HostilePlugins implements AutoCloseable {
    private final AtomicBoolean released = new AtomicBoolean();

    /** Hostile plugins that may run for ever until this object is closed. */
    public HostilePlugins() {}

    /** {@return parsers that claim every document and do harm with it} */
    public List<PublicationParser> parsers() {
        return HostileParsers.all(new HarmfulAction(released));
    }

    /** {@return exporters that do harm with any publication} */
    public List<PublicationExporter> exporters() {
        return HostileExporters.all(new HarmfulAction(released));
    }

    /** {@return site profiles that do harm when they are asked} */
    public List<SiteProfile> profiles() {
        return HostileProfiles.all(new HarmfulAction(released));
    }

    /** {@return parsers against whose harm a library has no means: one prints to both standard streams, one ends the process} */
    public List<PublicationParser> beyond() {
        return HostileParsers.beyond();
    }

    /** Ends the plugins that run for ever. */
    @Override
    public void close() {
        released.set(true);
    }
}
