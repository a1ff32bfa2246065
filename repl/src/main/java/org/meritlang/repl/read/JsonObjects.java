package org.meritlang.repl.read;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The objects of a JSON file one after another. For one thread. */
abstract sealed class JsonObjects implements Closeable {
    private static final int LONGEST_TEXT = 64 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_TEXT)
                    .build())
            .build();

    final String name;
    long place;

    private JsonObjects(String name) {
        this.name = name;
    }

    /**
     * Reads the next object into the row.
     *
     * @return whether there was one
     * @throws InputException if the text is not JSON and nothing after that place can be told
     */
    abstract boolean readNext(JsonRow row, ReadingNotes notes) throws IOException, InputException;

    /** Where the object that was read last stands: its line, or how many came before it and one. */
    long place() {
        return place;
    }

    /** Objects in an array, or one after another without one; an error in one is the end of all. */
    static final class OneText extends JsonObjects {
        private final JsonParser json;
        private boolean insideArray;

        OneText(String name, Reader text) {
            super(name);
            json = FACTORY.createParser(ObjectReadContext.empty(), text);
        }

        @Override
        boolean readNext(JsonRow row, ReadingNotes notes) throws InputException {
            try {
                JsonToken token = json.nextToken();
                if (place == 0 && token == JsonToken.START_ARRAY) {
                    insideArray = true;
                    token = json.nextToken();
                }
                while (token != null && token != JsonToken.END_ARRAY) {
                    place++;
                    if (token == JsonToken.START_OBJECT) {
                        row.read(json, place, notes);
                        return true;
                    }
                    json.skipChildren();
                    notes.notLeads.at(place);
                    token = json.nextToken();
                }
                requireNothingAfterArray(token);
                return false;
            } catch (JacksonException e) {
                throw broken(e);
            }
        }

        private void requireNothingAfterArray(@Nullable JsonToken last) throws InputException {
            if (last == JsonToken.END_ARRAY && insideArray && json.nextToken() != null) {
                throw new InputException(
                        "`" + name + "` goes on after its list has ended, " + at(json.currentTokenLocation()) + ".");
            }
        }

        private InputException broken(JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            String where = location == null ? "" : ", " + at(location);
            return new InputException("The JSON in `" + name + "` breaks off or is not right" + where + ".", e);
        }

        private static String at(TokenStreamLocation location) {
            return "line " + location.getLineNr() + ", column " + location.getColumnNr();
        }

        @Override
        public void close() {
            json.close();
        }
    }

    /** One object a line; a line that is none is counted and passed over. */
    static final class Lines extends JsonObjects {
        private final BufferedReader text;

        Lines(String name, Reader text) {
            super(name);
            this.text = new BufferedReader(text);
        }

        @Override
        boolean readNext(JsonRow row, ReadingNotes notes) throws IOException {
            for (String next = text.readLine(); next != null; next = text.readLine()) {
                place++;
                if (!next.isBlank()) {
                    if (isObject(next, row, place, notes)) {
                        return true;
                    }
                    notes.notLeads.at(place);
                }
            }
            return false;
        }

        /** Whether the text is one whole object, which is read into the row. */
        static boolean isObject(String text, JsonRow row, long line, ReadingNotes notes) {
            try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
                if (json.nextToken() != JsonToken.START_OBJECT) {
                    return false;
                }
                row.read(json, line, notes);
                return json.nextToken() == null;
            } catch (JacksonException e) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
