package org.entretien.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entretien.catalogue.provider.Provider;
import org.entretien.catalogue.provider.ProviderFailure;
import org.entretien.page.Span;

/** The law of messages: whatever stands in whichever component, a message is one line that can be printed, and not too long. */
class MessageTextProperties {
    /** Escape, bell, a line end of C1, a mark that turns the direction, one that isolates, a lone half of a pair, a noncharacter. */
    private static final String HOSTILE = "\u001B]0;x\u0007\u0085\u202E\u2066\uD800\uFFFF\r\n\t\u2028";

    /** As another library says it: the categories of what is not seen. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    @Provide
    Arbitrary<String> foreign() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
        Arbitrary<String> wild =
                Arbitraries.strings().withChars(HOSTILE.toCharArray()).ofMaxLength(40);
        Arbitrary<String> huge = Arbitraries.of("x", "\u202E", "😀", "a\\")
                .map(one -> one.repeat(3000))
                .map(text -> text + HOSTILE);
        return Arbitraries.oneOf(any, wild, huge);
    }

    @Property
    void everyExceptionSaysSomethingPrintable(@ForAll("foreign") String foreign) throws ReflectiveOperationException {
        for (Class<?> type : EntretienException.class.getPermittedSubclasses()) {
            assertThat(type.getConstructors()).isNotEmpty();
            for (Constructor<?> constructor : type.getConstructors()) {
                EntretienException made = (EntretienException) made(constructor, foreign);
                requireMessage(made.getMessage());
                requireMessage(made.inRecord(foreign, 3, 14).getMessage());
            }
        }
    }

    @Property
    void everyDiagnosticSaysSomethingPrintable(@ForAll("foreign") String foreign) throws ReflectiveOperationException {
        for (Class<?> type : Diagnostic.class.getPermittedSubclasses()) {
            Class<?>[] components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            requireMessage(((Diagnostic) made(type.getDeclaredConstructor(components), foreign)).message());
        }
    }

    @Property
    void failuresOfPluginsAndViolationsArePrintable(@ForAll("foreign") String foreign) {
        Optional<String> there = Optional.of(foreign);
        ProviderFailure failure = new ProviderFailure(foreign, there, there, foreign);
        requireMessage(failure.reason());
        requireMessage(failure.toString());
        requireMessage(new Provider(foreign, foreign, 0, foreign, there, there).toString());
        requireMessage(new Violation(foreign, foreign).message());
        requireMessage(Unreadable.rejection(foreign, new IOException(foreign)).getMessage());
    }

    @Property
    void isMadeOnce(@ForAll("foreign") String foreign) {
        String line = MessageText.line(foreign);
        assertThat(MessageText.line(line)).isEqualTo(line);
        assertThat(new Diagnostic.Noticed("a-b", new Span(0, 1), foreign))
                .isEqualTo(new Diagnostic.Noticed("a-b", new Span(0, 1), line));
    }

    @Property
    void shortTextComesOutWhole(@ForAll("foreign") String foreign) {
        String whole = MessageText.line(foreign, 1 << 20);
        String cut = MessageText.line(foreign, 99);
        if (whole.length() <= 99) {
            assertThat(cut).isEqualTo(whole);
        } else {
            int gap = cut.indexOf('…', 40);
            assertThat(whole).startsWith(cut.substring(0, gap)).endsWith(cut.substring(gap + 1));
        }
    }

    @Example
    void spellsOutWhatCannotBeSeen() {
        assertThat(MessageText.line("C:\\new\n\t\u001B[2J\u0085\u202E\u200Cé😀"))
                .isEqualTo("C:\\new\\n\\t\\u001B[2J\\u0085\\u202E\u200Cé😀");
        assertThat(MessageText.line(Character.toString(0xE0041))).isEqualTo("\\u{E0041}");
        assertThatThrownBy(() -> MessageText.line("", 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void keepsNamePlaceAndReasonBesideALongName() {
        InputRejected rejected = new InputRejected(
                InputRejected.Code.MALFORMED, "n".repeat(5000), new Place.AtLine(3, 14), "a date was expected");
        assertThat(rejected.getMessage()).endsWith("n: line 3, column 14: a date was expected");
        assertThat(rejected.source()).hasSize(5000);
    }

    private static void requireMessage(String message) {
        assertThat(message.length()).isLessThanOrEqualTo(MessageText.MAX_LENGTH);
        List<Integer> hidden = message.codePoints()
                .filter(c -> HIDDEN.matcher(Character.toString(c)).matches())
                .filter(c -> c != 0x200C && c != 0x200D)
                .boxed()
                .toList();
        assertThat(hidden).isEmpty();
    }

    private static Object made(Constructor<?> constructor, String foreign) throws ReflectiveOperationException {
        Class<?>[] types = constructor.getParameterTypes();
        return constructor.newInstance(IntStream.range(0, types.length)
                .mapToObj(i -> value(types[i], foreign))
                .toArray());
    }

    private static Object value(Class<?> type, String foreign) {
        if (type == String.class) {
            return foreign;
        }
        if (type == Optional.class) {
            return Optional.of(foreign);
        }
        if (type == Throwable.class) {
            return new IOException(foreign);
        }
        if (type == Place.class) {
            return new Place.InRecord(1, 2, new Place.AtElement(foreign));
        }
        if (type == Span.class) {
            return new Span(0, 1);
        }
        if (type == InputRejected.Code.class) {
            return InputRejected.Code.MALFORMED;
        }
        return type == int.class ? (Object) 7 : (Object) 7L;
    }
}
