package se.diarium.web.pages;

import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.ContentReader;
import se.diarium.publishing.DecidedCase;
import se.diarium.publishing.PublicCase;
import se.diarium.publishing.PublicLink;
import se.diarium.publishing.PublicParty;
import se.diarium.publishing.PublicRecord;
import se.diarium.publishing.PublicRegister;
import se.diarium.publishing.PublicTies;
import se.diarium.publishing.PublishedFile;
import se.diarium.publishing.PublishedRecord;
import se.diarium.publishing.Tombstone;
import se.diarium.publishing.VoidedCase;
import se.diarium.register.CaseStatus;
import se.diarium.register.Decision;
import se.diarium.register.Direction;
import se.diarium.register.Outcome;
import se.diarium.register.Publication;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.LinkType;
import se.diarium.register.vocabulary.Term;

/** A register with one case: a published letter, a record with a protected title, and one that was withdrawn. */
final class SampleRegister implements PublicRegister {

    static final Diarienummer NUMBER = new Diarienummer("RS", 2023, 595);
    static final String HOSTILE = "Plan <script>alert(1)</script> & \"mer\"";
    static final String BYTES = "%PDF-1.7 sample";
    static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final Decision DECISION = new Decision(
            "RS", LocalDate.of(2024, 5, 29), "101", "Uppföljning av regionstyrelsens plan godkänns.", Outcome.APPROVED);

    @Override
    public Optional<PublicCase> publicCase(Diarienummer diarienummer) {
        if (!diarienummer.equals(NUMBER)) {
            return Optional.empty();
        }
        return Optional.of(new PublicCase(
                "case-1",
                NUMBER,
                "RS/595/2023",
                "RS",
                "Uppföljning av regionstyrelsens plan 2024",
                null,
                LocalDate.of(2023, 10, 2),
                null,
                CaseStatus.DECIDED,
                List.of(letter(), hostile()),
                2,
                List.of(DECISION),
                List.of(),
                List.of(new PublicParty(
                        "Sökanden", new Term("applicant", Map.of("sv", "Sökande", "en", "Applicant"), List.of()))),
                List.of(new PublicLink(LinkType.CONTINUES, new Diarienummer("RS", 2022, 12), "RS/12/2022", "Planen"))));
    }

    @Override
    public Optional<VoidedCase> voidedCase(Diarienummer diarienummer) {
        return Optional.empty();
    }

    @Override
    public Optional<PublishedRecord> publishedRecord(String id) {
        return switch (id) {
            case "letter" ->
                Optional.of(new PublishedRecord(letter(), "Uppföljning av regionstyrelsens plan 2024", text()));
            case "paged" ->
                Optional.of(new PublishedRecord(paged(), null, String.join("\f", page(1), page(2), page(3))));
            case "covered" -> Optional.of(new PublishedRecord(covered(), null, "Sökanden begär plats"));
            case "hostile" -> Optional.of(new PublishedRecord(hostile(), null, HOSTILE));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Tombstone> tombstone(String id) {
        return id.equals("withdrawn")
                ? Optional.of(new Tombstone(
                        "withdrawn", NUMBER, "RS/595/2023", Instant.parse("2024-06-01T08:00:00Z"), "Fel bilaga"))
                : Optional.empty();
    }

    @Override
    public Optional<PublishedFile> file(String id) {
        if (!id.equals("letter")) {
            return Optional.empty();
        }
        ContentReader reader = mock();
        byte[] bytes = BYTES.getBytes(StandardCharsets.US_ASCII);
        lenient().when(reader.getContentInputStream()).thenReturn(new ByteArrayInputStream(bytes));
        return Optional.of(new PublishedFile("Tjänsteskrivelse.pdf", "application/pdf", bytes.length, DIGEST, reader));
    }

    @Override
    public List<PublicLink> near(Diarienummer diarienummer, int limit) {
        return diarienummer.year() == 2023
                ? List.of(new PublicLink(LinkType.RELATED, NUMBER, "RS/595/2023", "Uppföljning av <planen>"))
                : List.of();
    }

    @Override
    public List<DecidedCase> decidedLately(int limit) {
        return List.of();
    }

    @Override
    public List<PublicRecord> latest(int limit) {
        return List.of(letter());
    }

    private static PublicRecord letter() {
        return record("letter", 1, "Uppföljning av regionstyrelsens plan per april 2024", null, DECISION);
    }

    private static PublicRecord paged() {
        return record("paged", 2, "Plan i tre sidor", null, null);
    }

    private static String page(int number) {
        String sentence = "Verksamheten utvecklas under året enligt planen. ";
        return "Inledning " + "I".repeat(number) + "\n" + sentence.repeat(10) + "\n\n"
                + (sentence.repeat(100) + "\n\n").repeat(2);
    }

    private static PublicRecord hostile() {
        return record("hostile", 3, HOSTILE, "Anna <b>Åström</b>", null);
    }

    private static PublicRecord covered() {
        PublicRecord whole = record("covered", 4, "Ansökan om plats", null, null);
        Publication publication = whole.publication();
        return new PublicRecord(
                whole.id(),
                whole.diarienummer(),
                whole.designation(),
                whole.recordNumber(),
                whole.title(),
                whole.kind(),
                whole.direction(),
                whole.date(),
                whole.counterparty(),
                whole.filename(),
                whole.mimetype(),
                new Publication(publication.publishedAt(), publication.publishedBy(), DIGEST, publication.size(), true),
                whole.decision(),
                whole.ties());
    }

    private static PublicRecord record(String id, int number, String title, String counterparty, Decision decision) {
        return new PublicRecord(
                id,
                NUMBER,
                "RS/595/2023",
                number,
                title,
                "letter",
                Direction.DRAWN_UP,
                LocalDate.of(2024, 5, 20),
                counterparty,
                "Tjänsteskrivelse.pdf",
                "application/pdf",
                new Publication(Instant.parse("2024-05-30T08:00:00Z"), "registrator", DIGEST, 182_400, false),
                decision,
                PublicTies.NONE);
    }

    private static String text() {
        return "Regionstyrelsen\n\n" + "Ärendebeskrivning\nNyckeltalen visar måluppfyllelsen. ".repeat(40) + "\n\n"
                + ("Stycke om ekonomi i balans. ".repeat(60) + "\n\n").repeat(30);
    }
}
