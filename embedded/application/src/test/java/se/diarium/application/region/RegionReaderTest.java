package se.diarium.application.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegionReaderTest {

    private final RegionReader reader = new RegionReader();

    @Test
    void theMeetingsNameCasesThatAreThereAndMembersOfTheirBodies() {
        RegionYear year = reader.year();
        List<String> keys =
                year.cases().stream().map(RegionYear.CaseSource::key).toList();

        assertThat(year.meetings())
                .flatExtracting(RegionYear.MeetingSource::items)
                .extracting(RegionYear.ItemSource::inCase)
                .filteredOn(Objects::nonNull)
                .isSubsetOf(keys);
        assertThat(year.meetings()).allSatisfy(meeting -> assertThat(year.bodies().stream()
                        .filter(body -> body.body().equals(meeting.body()))
                        .flatMap(body -> body.members().stream())
                        .map(RegionYear.MemberSource::name))
                .containsAll(meeting.absent().keySet())
                .containsAll(meeting.absent().values()));
    }

    @Test
    void everyDocumentOfTheYearIsThere() {
        assertThat(reader.year().cases())
                .flatExtracting(RegionYear.CaseSource::records)
                .allSatisfy(record -> assertThat(reader.document(record.document()))
                        .containsPattern("(?m)^# \\S")
                        .doesNotContainPattern("\\{\\{(?!diarienummer|datum|dag|år)"));
    }

    private Stream<Region.RecordSource> records() {
        return reader.region().cases().stream().map(Region.CaseSource::records).flatMap(List::stream);
    }

    @Test
    void theRegionHasDocumentsOfEveryKindInBothFormats() {
        assertThat(records().count()).isGreaterThanOrEqualTo(30);
        assertThat(records().map(Region.RecordSource::kind))
                .contains("plan", "report", "letter", "minutes", "governingDocument");
        assertThat(records().map(Region.RecordSource::format)).contains("pdf", "docx");
    }

    @Test
    void everyDocumentHasAHeading() {
        assertThat(records().map(record -> reader.document(record.document())))
                .allSatisfy(text -> assertThat(text).containsPattern("(?m)^# \\S"));
    }

    @Test
    void noDocumentIsNamedTwice() {
        assertThat(records().map(Region.RecordSource::document)).doesNotHaveDuplicates();
    }

    @Test
    void everyDecisionHasAParagraphOfItsOwnWithinBodyAndYear() {
        assertThat(reader.region().cases().stream()
                        .map(Region.CaseSource::decision)
                        .filter(decision -> decision != null)
                        .map(decision ->
                                decision.body() + " " + decision.date().getYear() + " § " + decision.paragraph()))
                .doesNotHaveDuplicates();
    }
}
