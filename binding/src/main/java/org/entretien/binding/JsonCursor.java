package org.entretien.binding;

import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads JSON. */
final class JsonCursor extends Cursor {
    private final JsonParser json;

    JsonCursor(String source, ParseContext context, UnaryOperator<Place> placing, JsonParser json) {
        super(source, context, placing);
        this.json = json;
    }

    /** Reads the one value that the document is. */
    <T> T document(Supplier<T> reader) {
        if (next() == null) {
            throw new InputRejected(
                    InputRejected.Code.EMPTY,
                    source(),
                    placed(new Place.Whole()),
                    "only blanks; a publication was expected");
        }
        T value = reader.get();
        if (next() != null) {
            throw new InputRejected(
                    InputRejected.Code.MALFORMED,
                    source(),
                    placed(place()),
                    "more follows after the end of the publication");
        }
        return value;
    }

    @Override
    Place place() {
        return place(json.currentTokenLocation());
    }

    @Override
    void object(Part<?>... parts) {
        require(JsonToken.START_OBJECT, "an object");
        enterObject();
        while (next() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            next();
            fill(name, parts);
        }
    }

    @Override
    void variant(Part<String> kind, Part<?>... parts) {
        Part<?>[] all = new Part<?>[parts.length + 1];
        all[0] = kind;
        System.arraycopy(parts, 0, all, 1, parts.length);
        object(all);
    }

    @Override
    void items(Set<String> names, Runnable each) {
        require(JsonToken.START_ARRAY, "a list");
        while (next() != JsonToken.END_ARRAY) {
            context().deadline().check();
            each.run();
        }
    }

    @Override
    String rawText() {
        require(JsonToken.VALUE_STRING, "a text");
        try {
            return json.getString();
        } catch (JacksonException e) {
            throw translated(e);
        }
    }

    private void require(JsonToken wanted, String expected) {
        JsonToken found = json.currentToken();
        if (found != wanted) {
            throw unexpected(expected, describe(found));
        }
    }

    private static String describe(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null (leave out what is absent)";
            default -> "something else";
        };
    }

    private @Nullable JsonToken next() {
        try {
            return json.nextToken();
        } catch (JacksonException e) {
            throw translated(e);
        }
    }

    private EntretienException translated(JacksonException failure) {
        TokenStreamLocation location = failure.getLocation();
        Place place = location == null ? place() : place(location);
        if (failure instanceof StreamConstraintsException) {
            return exceeded(place);
        }
        if (failure instanceof UnexpectedEndOfInputException) {
            return malformed(place, "not JSON: the document ends too early", failure);
        }
        return malformed(place, "not JSON: " + JsonFaults.words(failure), failure);
    }

    private LimitExceeded exceeded(Place place) {
        int deepest = context().limits().depth();
        return json.streamReadContext().getNestingDepth() >= deepest
                ? new LimitExceeded(source(), placed(place), "nesting", deepest, deepest + 1L)
                : new LimitExceeded(
                        source(),
                        placed(place),
                        "characters of a name or number",
                        JsonStreams.LONGEST_NAME,
                        JsonStreams.LONGEST_NAME + 1L);
    }

    private static Place place(TokenStreamLocation location) {
        return new Place.AtLine(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
