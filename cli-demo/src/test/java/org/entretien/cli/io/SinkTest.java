package org.entretien.cli.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class SinkTest {
    @Test
    void bytesGoThroughAndTheTargetStaysOpen() throws IOException {
        boolean[] flushed = new boolean[1];
        ByteArrayOutputStream target = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed[0] = true;
            }

            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        Sink sink = new Sink(target);
        sink.write('a');
        sink.write(new byte[] {'x', 'b', 'c', 'x'}, 1, 2);
        assertThat(flushed[0]).isFalse();
        sink.close();
        assertThat(target).hasToString("abc");
        assertThat(flushed[0]).isTrue();
        assertThat(sink.failure()).isEmpty();
    }

    @Test
    void theFirstFailureIsRememberedAndNothingMoreIsWritten() {
        IOException full = new IOException("no space left");
        int[] attempts = new int[1];
        Sink sink = new Sink(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                attempts[0]++;
                throw full;
            }
        });
        assertThatThrownBy(() -> sink.write('a')).isSameAs(full);
        assertThatThrownBy(() -> sink.write('b')).isSameAs(full);
        assertThatThrownBy(sink::flush).isSameAs(full);
        assertThat(attempts[0]).isOne();
        assertThat(sink.failure()).containsSame(full);
    }
}
