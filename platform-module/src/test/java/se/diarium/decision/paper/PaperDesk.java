package se.diarium.decision.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.DecisionInput;
import se.diarium.decision.meeting.ItemDecisions;
import se.diarium.decision.meeting.ItemInput;
import se.diarium.decision.meeting.ItemKind;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingInput;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.Meetings;
import se.diarium.register.CaseFile;
import se.diarium.register.Outcome;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;

/** A secretary at work with the papers of meetings in tests, who reads them with the libraries of other programs. */
final class PaperDesk {

    private final RunningRegister register = RunningRegister.shared();
    private final Meetings meetings = register.bean("diarium.meetings", Meetings.class);
    private final Agendas agendas = register.bean("diarium.agendas", Agendas.class);
    private final ItemDecisions decisions = register.bean("diarium.itemDecisions", ItemDecisions.class);
    private final MeetingPapers papers = register.bean("diarium.meetingPapers", MeetingPapers.class);
    private final PaperFinder finder = register.bean("diarium.paperFinder", PaperFinder.class);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);

    Meeting planned(String body, LocalDate day) {
        return register.as(
                RunningRegister.SECRETARY, () -> meetings.plan(new MeetingInput(body, day, "09:00", "Sal 1", null)));
    }

    AgendaItem put(Meeting meeting, CaseFile file, String proposal, List<String> records) {
        String user = file.secrecy() == null ? RunningRegister.SECRETARY : RunningRegister.REGISTRAR;
        return register.as(
                user,
                () -> agendas.add(
                        meeting.key(), new ItemInput(ItemKind.CASE, null, file.diarienummer(), records, proposal)));
    }

    void decide(Meeting meeting, AgendaItem item, String text) {
        register.as(
                RunningRegister.REGISTRAR,
                () -> decisions.decide(
                        meeting.key(),
                        item.id(),
                        new DecisionInput(Outcome.APPROVED, null, text, null, null, null, null, null)));
    }

    void proceed(Meeting meeting, MeetingStatus... way) {
        for (MeetingStatus to : way) {
            register.as(RunningRegister.SECRETARY, () -> meetings.proceed(meeting.key(), to, null));
        }
    }

    Paper make(Meeting meeting, PaperKind kind) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(RunningRegister.SECRETARY);
            return papers.make(meeting.key(), kind, null);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    Paper found(Meeting meeting, AgendaItem item, PaperKind kind) {
        return register.asSystem(() ->
                finder.find(meeting.id(), item == null ? null : item.id(), kind).orElseThrow());
    }

    RecordFile record(Paper paper) {
        return register.asSystem(() -> records.get(paper.recordId()));
    }

    String pdf(Paper paper) {
        return register.asSystem(() -> {
            try (InputStream in = records.content(paper.recordId()).getContentInputStream();
                    PDDocument document = Loader.loadPDF(in.readAllBytes())) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    String docx(Paper paper) {
        PaperDocuments documents = register.bean("diarium.paperDocuments", PaperDocuments.class);
        return register.asSystem(() -> {
            try (InputStream in = documents.content(paper.recordId()).getContentInputStream();
                    XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(in))) {
                return text.getText();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
