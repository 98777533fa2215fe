package org.entretien.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Makes messages in one language, whatever the default locale. */
record InLanguage(MessageInterpolator messages, Locale language) implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        return messages.interpolate(template, context, language);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return messages.interpolate(template, context, locale);
    }
}
