package org.entretien.conformance;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A RELAX NG schema of the test resources, compiled once. */
final class RelaxNg {
    private final List<String> errors = new ArrayList<>();
    private final ValidationDriver driver;

    RelaxNg(String resource) throws IOException, SAXException {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collecting());
        driver = new ValidationDriver(properties.toPropertyMap());
        try (InputStream in = RelaxNg.class.getResourceAsStream(resource)) {
            if (in == null || !driver.loadSchema(new InputSource(in))) {
                throw new IOException("no schema " + resource + ": " + errors);
            }
        }
        errors.clear();
    }

    /** {@return what the schema holds against a document, a line each} */
    List<String> errors(byte[] document) throws IOException, SAXException {
        errors.clear();
        boolean valid = driver.validate(new InputSource(new ByteArrayInputStream(document)));
        if (!valid && errors.isEmpty()) {
            errors.add("not valid");
        }
        return List.copyOf(errors);
    }

    private final class Collecting implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            // A warning breaks no rule.
        }

        @Override
        public void error(SAXParseException error) {
            errors.add("line " + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
