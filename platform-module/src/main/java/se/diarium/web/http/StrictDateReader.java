package se.diarium.web.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day written {@code 2024-05-20} and no other way: no time, no array, no day that does not exist. */
final class StrictDateReader extends StdDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    StrictDateReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return LocalDate.parse(parser.getText());
        } catch (DateTimeException impossible) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a day");
        }
    }
}
