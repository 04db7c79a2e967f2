package se.diarium.web.pages.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.diarium.register.part.CaseLink;
import se.diarium.register.part.Deadline;
import se.diarium.register.part.Note;
import se.diarium.register.part.Party;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.pages.casefile.CaseFileView.DeadlineLine;
import se.diarium.web.pages.casefile.CaseFileView.LinkLine;
import se.diarium.web.pages.casefile.CaseFileView.NoteLine;
import se.diarium.web.pages.casefile.CaseFileView.PartyLine;
import se.diarium.web.text.Speech;

/** Parties, deadlines, links and notes in words. */
final class PartViews {

    private final CaseTexts texts;
    private final PageLinks links;
    private final Speech speech;

    PartViews(CaseTexts texts, PageLinks links, Speech speech) {
        this.texts = texts;
        this.links = links;
        this.speech = speech;
    }

    List<PartyLine> parties(List<Party> parties) {
        return parties.stream().map(this::party).toList();
    }

    private PartyLine party(Party party) {
        String open = party.publicName();
        return new PartyLine(
                party.name(),
                party.name().equals(open)
                        ? ""
                        : speech.of("casefile.publicForm", open == null ? speech.of("protected") : open),
                texts.role(party.role(), speech.language()),
                Stream.of(party.address(), party.email())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                period(party.from(), party.until()),
                party.on(texts.calendar().today()));
    }

    private String period(LocalDate from, LocalDate until) {
        if (from == null) {
            return until == null ? "" : speech.of("list.days.to", speech.day(until));
        }
        return until == null
                ? speech.of("list.days.from", speech.day(from))
                : speech.of("list.days.between", speech.day(from), speech.day(until));
    }

    List<DeadlineLine> deadlines(List<Deadline> deadlines) {
        return deadlines.stream().map(this::deadline).toList();
    }

    private DeadlineLine deadline(Deadline deadline) {
        return new DeadlineLine(
                deadline.what(),
                deadline.due().toString(),
                speech.day(deadline.due()),
                Objects.toString(deadline.responsible(), ""),
                deadline.met() != null
                        ? done("casefile.deadline.met", deadline.met())
                        : deadline.withdrawn() != null ? done("casefile.deadline.withdrawn", deadline.withdrawn()) : "",
                deadline.open() && deadline.due().isBefore(texts.calendar().today()));
    }

    private String done(String key, Deadline.Done done) {
        return speech.of(key, speech.minute(done.at()), done.by());
    }

    List<LinkLine> links(List<CaseLink> all) {
        return all.stream()
                .map(link -> new LinkLine(
                        speech.label("link", link.type().name()),
                        link.otherCase().designation(),
                        link.otherCase().title(),
                        speech.of("status." + link.otherCase().status().name()),
                        links.internalCase(link.otherCase().diarienummer()),
                        link.ended()))
                .toList();
    }

    List<NoteLine> notes(List<Note> notes) {
        Map<String, Note> byId = notes.stream().collect(Collectors.toMap(Note::id, Function.identity()));
        return notes.stream().map(note -> note(note, byId.get(note.corrects()))).toList();
    }

    private NoteLine note(Note note, Note corrected) {
        return new NoteLine(
                note.id(),
                speech.minute(note.at()),
                note.by(),
                note.text(),
                corrected == null ? "" : speech.of("casefile.note.corrects", speech.minute(corrected.at())),
                corrected == null ? "" : corrected.id());
    }
}
