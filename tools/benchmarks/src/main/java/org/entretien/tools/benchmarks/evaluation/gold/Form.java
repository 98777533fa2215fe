package org.entretien.tools.benchmarks.evaluation.gold;

import java.util.Optional;

/** How a page is handed over. */
public enum Form {
    /** As the text extraction of a crawler leaves it. */
    TEXT("text", "txt"),
    /** With its markup. */
    HTML("html", "html");

    private final String word;
    private final String ending;

    Form(String word, String ending) {
        this.word = word;
        this.ending = ending;
    }

    /** {@return the word that the command uses} */
    public String word() {
        return word;
    }

    /** {@return the name of the page's file} @param page any page */
    public String fileName(GoldPage page) {
        return page.id() + "." + ending;
    }

    /** {@return the page in this form, if there is one} @param page any page */
    public Optional<String> of(GoldPage page) {
        return Optional.of(this == TEXT ? page.text() : page.html()).filter(body -> !body.isEmpty());
    }

    /** {@return the form of a word} @param word as the command uses it */
    public static Form named(String word) {
        for (Form form : values()) {
            if (form.word.equals(word)) {
                return form;
            }
        }
        throw new IllegalArgumentException("no such form: " + word + "; there are text and html");
    }
}
