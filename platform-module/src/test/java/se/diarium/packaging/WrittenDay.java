package se.diarium.packaging;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** Writes a day as JSON. Run in a class loader of its own. */
public final class WrittenDay implements Callable<String> {

    @Override
    public String call() throws Exception {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build()
                .writeValueAsString(LocalDate.of(2026, 3, 1));
    }
}
