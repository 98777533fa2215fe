package org.entretien.binding;

import java.io.ObjectStreamException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/**
 * Writes the brackets of tags as numbers: JSON that is put into a web page or a CDATA section cannot end it, whatever an article says, and
 * means the same in JSON.
 */
final class NoMarkup extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private final transient int[] escapes;

    NoMarkup() {
        escapes = standardAsciiEscapesForJSON();
        escapes['<'] = ESCAPE_STANDARD;
        escapes['>'] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return escapes.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return null;
    }

    private Object readResolve() throws ObjectStreamException {
        return new NoMarkup();
    }
}
