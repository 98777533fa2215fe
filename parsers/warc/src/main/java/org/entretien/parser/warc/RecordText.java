package org.entretien.parser.warc;

import java.io.EOFException;
import java.io.IOException;
import org.netpreserve.jwarc.ParsingException;

/** What is wrong with a record, in a few words that hold nothing of its bytes. */
final class RecordText {
    private RecordText() {}

    static String of(IOException failure) {
        if (failure instanceof ParsingException) {
            return "a WARC 1.0 or 1.1 record header was expected here";
        }
        return failure instanceof EOFException
                ? "the file ends before the record does"
                : String.valueOf(failure.getMessage());
    }
}
