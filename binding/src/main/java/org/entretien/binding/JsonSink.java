package org.entretien.binding;

import tools.jackson.core.JsonGenerator;

/** Writes JSON. Items of lists have no names there. */
final class JsonSink extends ElementSink {
    private final JsonGenerator json;

    JsonSink(JsonGenerator json) {
        this.json = json;
    }

    @Override
    void openObject(String name) {
        name(name);
        json.writeStartObject();
    }

    @Override
    void closeObject() {
        json.writeEndObject();
    }

    @Override
    void openList(String name) {
        name(name);
        json.writeStartArray();
    }

    @Override
    void closeList() {
        json.writeEndArray();
    }

    @Override
    void openVariant(String kind) {
        json.writeStartObject();
        text("type", kind);
    }

    @Override
    void text(String name, String value) {
        name(name);
        json.writeString(value);
    }

    private void name(String name) {
        if (json.streamWriteContext().inObject()) {
            json.writeName(name);
        }
    }
}
