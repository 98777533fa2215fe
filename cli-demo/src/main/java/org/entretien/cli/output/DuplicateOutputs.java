package org.entretien.cli.output;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.entretien.cli.input.Digests;
import org.entretien.cli.input.Input;
import org.entretien.cli.input.Inputs;
import org.entretien.cli.input.Refusals;
import org.entretien.cli.input.Stems;

/** Refuses documents whose output would be that of an earlier one. For the inputs of one run, in their order, one after another. */
public final class DuplicateOutputs implements Function<Input.Document, Optional<Input.Refused>> {
    /** To find the earlier one takes a walk through the inputs: two trees that are the same would take as many as they have files. */
    private static final int NAMED = 10;

    private final Inputs inputs;
    private final OutputNames names;
    private final Digests taken = new Digests();
    private int met;

    /**
     * Nothing is taken yet.
     *
     * @param inputs all inputs of the run
     * @param names of their outputs
     */
    public DuplicateOutputs(Inputs inputs, OutputNames names) {
        this.inputs = inputs;
        this.names = names;
    }

    @Override
    public Optional<Input.Refused> apply(Input.Document document) {
        if (taken.add(place(document))) {
            return Optional.empty();
        }
        met++;
        String name = document.source().name();
        Path output = names.of(document);
        Optional<Input.Document> earlier = met > NAMED ? Optional.empty() : earlier(document);
        Optional<Path> similar = earlier.map(names::of).filter(other -> !other.equals(output));
        return Optional.of(
                similar.isPresent()
                        ? Refusals.similarOutput(
                                name, output, earlier.orElseThrow().source().name(), similar.get())
                        : Refusals.sameOutput(
                                name,
                                output,
                                earlier.map(other -> other.source().name())));
    }

    private Optional<Input.Document> earlier(Input.Document document) {
        String place = place(document);
        for (Input input : inputs) {
            if (input instanceof Input.Document other && place(other).equals(place)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** Where case does not count, two places that differ only in it are one. */
    private String place(Input.Document document) {
        return Stems.alike(names.of(document).toString());
    }
}
