package se.diarium.web.pages.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import se.diarium.register.NumberSpan;
import se.diarium.register.SeriesState;
import se.diarium.register.SeriesYear;
import se.diarium.register.VoidedNumber;
import se.diarium.register.number.Diarienummer;

/** A number series for programs; what the reader is not to know is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeriesJson(
        String series,
        String name,
        String pattern,
        LocalDate ended,
        String successor,
        List<String> predecessors,
        List<YearJson> years) {

    /** The numbers of a year. */
    public record YearJson(
            int year, int last, int given, List<SpanJson> passedOver, List<SpanJson> missing, List<VoidedJson> voided) {

        static YearJson of(SeriesYear year, Function<Diarienummer, String> address) {
            return new YearJson(
                    year.year(),
                    year.last(),
                    year.given(),
                    year.passedOver().stream().map(SpanJson::of).toList(),
                    year.missing().stream().map(SpanJson::of).toList(),
                    year.voided().stream()
                            .map(number -> VoidedJson.of(number, address))
                            .toList());
        }
    }

    /** Consecutive numbers, from the first to the last. */
    public record SpanJson(int first, int last) {

        static SpanJson of(NumberSpan span) {
            return new SpanJson(span.first(), span.last());
        }
    }

    /** A voided number. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VoidedJson(String diarienummer, int number, LocalDate date, String by, String reason, String url) {

        static VoidedJson of(VoidedNumber voided, Function<Diarienummer, String> address) {
            return new VoidedJson(
                    voided.designation(),
                    voided.diarienummer().number(),
                    voided.day(),
                    voided.by(),
                    voided.reason(),
                    address.apply(voided.diarienummer()));
        }
    }

    /** @param address of a voided case; null where it has none that the reader may use */
    public static SeriesJson of(SeriesState state, Function<Diarienummer, String> address) {
        return new SeriesJson(
                state.body().code(),
                state.body().name(),
                state.pattern(),
                state.body().ended(),
                state.body().successor(),
                state.predecessors(),
                state.years().stream().map(year -> YearJson.of(year, address)).toList());
    }

    /** All series, as a page of them. */
    public record AllJson(int total, List<SeriesJson> items) {

        static AllJson of(List<SeriesState> states, Function<Diarienummer, String> address) {
            return new AllJson(
                    states.size(),
                    states.stream().map(state -> SeriesJson.of(state, address)).toList());
        }
    }
}
