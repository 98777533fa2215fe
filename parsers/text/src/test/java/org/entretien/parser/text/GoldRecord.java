package org.entretien.parser.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One line of a file of gold records: plain maps, lists, strings and booleans, with the few questions that tests ask of them. */
record GoldRecord(Map<String, Object> members) {
    static List<GoldRecord> all(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank()).map(GoldRecord::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldRecord read(String line) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            return new GoldRecord(object(json));
        }
    }

    private static Map<String, Object> object(JsonParser json) {
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            value(json).ifPresent(value -> object.put(name, value));
        }
        return object;
    }

    private static List<Object> array(JsonParser json) {
        List<Object> array = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            value(json).ifPresent(array::add);
        }
        return array;
    }

    private static Optional<Object> value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> Optional.of(object(json));
            case START_ARRAY -> Optional.of(array(json));
            case VALUE_TRUE, VALUE_FALSE -> Optional.of(json.getBooleanValue());
            case VALUE_NULL -> Optional.empty();
            default -> Optional.of(json.getString());
        };
    }

    String text(String name) {
        return (String) members.getOrDefault(name, "");
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    GoldRecord inner(String name) {
        return of(members.getOrDefault(name, Map.of()));
    }

    List<GoldRecord> records(String name) {
        return list(name).stream().map(GoldRecord::of).toList();
    }

    List<String> texts(String name) {
        return list(name).stream()
                .map(one -> one instanceof String text ? text : of(one).text("name"))
                .toList();
    }

    private List<?> list(String name) {
        return (List<?>) members.getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked")
    private static GoldRecord of(Object value) {
        return new GoldRecord((Map<String, Object>) value);
    }
}
