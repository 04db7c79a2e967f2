package se.diarium.governance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.diarium.governance.thread.Planning.assignment;
import static se.diarium.governance.thread.Planning.goal;
import static se.diarium.governance.thread.Planning.inRound;
import static se.diarium.governance.thread.Planning.indicator;
import static se.diarium.governance.thread.Planning.percent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeService;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.paper.PaperDocuments;
import se.diarium.governance.round.Round;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.AnswerInput;
import se.diarium.governance.thread.AnswerStatus;
import se.diarium.governance.thread.PlanObject;
import se.diarium.governance.thread.Planning;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.LegalGround;
import se.diarium.register.RecordFile;
import se.diarium.register.node.Nodes;

class RoundReportsTest {

    private final Planning planning = new Planning();
    private final RoundReports reports = planning.register.bean("diarium.roundReports", RoundReports.class);
    private final RecordFile plan = planning.aPlan();
    private final PlanObject goal = planning.add(plan, goal("En ekonomi i balans"));
    private final PlanObject assignment = planning.add(plan, assignment("Ta fram en åtgärdsplan", "HSN"));
    private final PlanObject share = planning.add(plan, indicator("Andel nöjda", "RS", percent("80")));
    private final Round round = planning.aRound(3, plan);

    @Test
    void aReportTellsWhatWasAnsweredInTheOrderOfThePlan() {
        planning.answer(
                RunningRegister.SECRETARY, assignment, told(AnswerStatus.DEVIATES, null, "Försenad", "Klar i juni"));
        planning.answer(
                RunningRegister.SECRETARY, share, told(AnswerStatus.ON_TRACK, new BigDecimal("1234.5"), null, null));

        RecordFile made = make(planning.closed(round, plan), "Uppföljning av planen");

        assertThat(text(made))
                .containsSubsequence(
                        "Uppföljning av planen",
                        "1 januari 2024 till 30 april 2024",
                        "Regionstyrelsens plan 2024",
                        "En ekonomi i balans",
                        "Ta fram en åtgärdsplan",
                        "Avviker",
                        "Försenad",
                        "Prognos: Klar i juni",
                        "Andel nöjda",
                        "Enligt plan",
                        "Utfall: 1\u00a0234,5 procent",
                        "Målvärde: minst 80 procent");
    }

    @Test
    void whatNobodyAnsweredIsSaidToBeUnanswered() {
        assertThat(text(make(planning.closed(round, plan), null))).contains("Status: Inte besvarat");
    }

    @Test
    void aReportIsAReportOfThePeriodAndFollowsUpThePlan() {
        RecordFile made = make(planning.closed(round, plan), null);

        assertThat(made.title()).isEqualTo("Uppföljning: Tertialuppföljning per april");
        assertThat(made.kind()).isEqualTo("report");
        assertThat(made.mimetype()).isEqualTo("application/pdf");
        assertThat(followedUpBy(made)).containsExactly(plan.id());
    }

    @Test
    void answersAreToldInTheReport() {
        Answer answer = planning.answer(RunningRegister.SECRETARY, assignment, inRound(round, AnswerStatus.DONE));

        RecordFile made = make(planning.closed(round, plan), null);

        assertThat(planning.secretary(() -> planning.answers.ofReport(made.id())))
                .extracting(Answer::id)
                .containsExactly(answer.id());
    }

    @Test
    void anIndicatorWithFiguresOverTimeIsDrawnWithItsFiguresInWords() {
        Round before = planning.aRound(3, plan);
        planning.answer(RunningRegister.SECRETARY, share, about(before, "71", LocalDate.of(2024, 2, 29)));
        planning.answer(RunningRegister.SECRETARY, share, about(round, "76", LocalDate.of(2024, 4, 30)));

        try (XWPFDocument docx = docx(make(planning.closed(round, plan), null))) {
            assertThat(docx.getAllPictures()).hasSize(1);
            assertThat(docx.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getEmbeddedPictures().stream())
                            .map(XWPFPicture::getDescription))
                    .singleElement()
                    .asString()
                    .contains("29 februari 2024 71 procent; 30 april 2024 76 procent", "minst 80 procent");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aReportIsNotMadeWhileTheRoundIsOpen() {
        assertThatThrownBy(() -> make(round, null))
                .isInstanceOfSatisfying(ConflictException.class, refused -> assertThat(refused.errors())
                        .extracting("code")
                        .containsExactly("report.open"));
    }

    @Test
    void madeAgainInTheSameCaseItTakesThePlaceOfTheOneBefore() {
        planning.answer(RunningRegister.SECRETARY, assignment, inRound(round, AnswerStatus.DONE));
        Round closed = planning.closed(round, plan);
        RecordFile first = make(closed, null);

        RecordFile second = make(closed, null);

        assertThat(second.ties().supersedes()).extracting("id").containsExactly(first.id());
    }

    @Test
    void whatIsMadeOfSomethingSecretIsSecret() {
        LegalGround ground = new LegalGround(21, 7);
        RecordFile secret = planning.aPlan(planning.aCase(ground).diarienummer());

        RecordFile made = planning.register.as(RunningRegister.REGISTRAR, () -> {
            planning.objects.add(secret.id(), assignment("Hemligt uppdrag", "HSN"));
            Round about = planning.rounds.add(planning.round(-1, false, secret));
            return reports.make(about.id(), new ReportOrder(plan.diarienummer(), null));
        });

        assertThat(made.secrecy()).isEqualTo(ground);
    }

    @Test
    void whoKeepsNoRoundsMakesNoReports() {
        Round closed = planning.closed(round, plan);

        assertThatThrownBy(() -> planning.register.as(
                        RunningRegister.HANDLER,
                        () -> reports.make(closed.id(), new ReportOrder(plan.diarienummer(), null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private AnswerInput told(AnswerStatus status, BigDecimal figure, String comment, String forecast) {
        return new AnswerInput(round.id(), null, status, figure, comment, forecast, null, null);
    }

    private static AnswerInput about(Round round, String figure, LocalDate day) {
        return new AnswerInput(round.id(), null, AnswerStatus.ON_TRACK, new BigDecimal(figure), null, null, day, null);
    }

    private RecordFile make(Round about, String title) {
        return planning.secretary(() -> reports.make(about.id(), new ReportOrder(plan.diarienummer(), title)));
    }

    private List<String> followedUpBy(RecordFile report) {
        return planning.register.asSystem(() -> planning
                .register
                .bean("NodeService", NodeService.class)
                .getTargetAssocs(Nodes.ref(report.id()), DiariumModel.ASSOC_FOLLOWS_UP)
                .stream()
                .map(tie -> tie.getTargetRef().getId())
                .toList());
    }

    private String text(RecordFile record) {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(docx(record))) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XWPFDocument docx(RecordFile record) {
        return planning.secretary(() -> {
            try (InputStream in = planning.register
                    .bean("diarium.paperDocuments", PaperDocuments.class)
                    .content(record.id())
                    .getContentInputStream()) {
                return new XWPFDocument(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
