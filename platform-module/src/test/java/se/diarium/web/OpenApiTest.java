package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the API is true: the same paths, methods and properties as the code has. */
class OpenApiTest {

    private static OpenAPI api;

    @BeforeAll
    static void parse() throws IOException {
        try (InputStream stream = OpenApiTest.class.getResourceAsStream("/META-INF/resources/diarium/openapi.yaml")) {
            ParseOptions options = new ParseOptions();
            options.setResolve(true);
            SwaggerParseResult result = new OpenAPIV3Parser()
                    .readContents(new String(stream.readAllBytes(), StandardCharsets.UTF_8), null, options);
            assertThat(result.getMessages()).isEmpty();
            api = result.getOpenAPI();
        }
    }

    @Test
    void describesExactlyTheWebScriptsThereAre() throws IOException, URISyntaxException {
        List<String> described = api.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().keySet().stream()
                        .map(method -> method + " " + path.getKey()))
                .toList();

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(WebScripts.all().stream()
                        .map(script -> script.method() + " " + script.url())
                        .toList());
    }

    @Test
    void everyOperationHasANameASummaryAndItsFailures() {
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> {
                    assertThat(operation.getOperationId()).isNotBlank();
                    assertThat(operation.getSummary())
                            .as(operation.getOperationId())
                            .isNotBlank();
                    assertThat(operation.getResponses().keySet())
                            .as(operation.getOperationId())
                            .anyMatch(status -> status.startsWith("2"))
                            .anyMatch(status -> status.startsWith("4"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Problem, problem.Problem",
        "FieldProblem, problem.ProblemError",
        "NewCase, api.cases.CaseInput",
        "CaseChange, api.cases.CaseChangeInput",
        "CaseRow, api.cases.CaseRow",
        "Case, api.wire.CaseView",
        "Record, api.wire.RecordView",
        "Decision, api.wire.DecisionView",
        "Publication, api.wire.PublicationView",
        "Secrecy, api.wire.GroundWire",
        "SecrecyGround, api.wire.GroundView",
        "RecordChange, api.records.RecordChangeInput",
        "RecordVoiding, api.records.RecordVoidingInput",
        "TiedRecord, api.wire.TieView",
        "WorkingFile, api.wire.WorkingFileView",
        "Voiding, api.wire.VoidingView",
        "ReasonGiven, api.wire.ReasonInput",
        "StatusChange, api.cases.StatusInput",
        "ClosingRequest, api.cases.ClosingInput",
        "Closing, api.cases.ClosingView",
        "Proposal, api.decisions.ProposalWire",
        "TaskDelegation, api.decisions.DelegationInput",
        "AbsenceGiven, api.absences.AbsenceWire",
        "Absence, api.absences.AbsenceView",
        "SynonymGiven, api.synonyms.SynonymWire",
        "Synonym, api.synonyms.SynonymView",
        "User, api.people.UserView",
        "UserPage, api.people.UserPageView",
        "NewUser, api.people.NewUserWire",
        "UserChange, api.people.UserChangeWire",
        "PasswordGiven, api.people.PasswordWire",
        "Group, api.people.GroupView",
        "Template, api.templates.TemplateView",
        "TemplateVersion, api.templates.TemplateView$VersionView",
        "Placeholder, api.templates.TemplateView$PlaceholderView",
        "TemplateUse, api.templates.TemplateUseWire",
        "Event, api.audit.EventView",
        "EventChange, api.audit.EventView$ChangeView",
        "EventPage, api.audit.EventPageView",
        "Chain, api.audit.ChainView",
        "VerificationGiven, api.audit.VerificationWire",
        "Verification, api.audit.ChainRunView",
        "BrokenPlace, api.audit.ChainRunView$BrokenView",
        "Health, api.health.HealthView",
        "HealthCheck, api.health.HealthView$CheckView",
        "RouteStep, api.decisions.StepWire",
        "RouteGiven, api.decisions.RouteInput",
        "Route, api.decisions.RouteView",
        "TaskCompletion, api.decisions.TaskInput",
        "Task, api.decisions.TaskRow",
        "Extract, api.intake.ExtractView",
        "Suggestions, api.intake.SuggestionsView",
        "Intake, api.intake.IntakeView",
        "IntakePart, api.intake.IntakeView$Part",
        "LikelyCase, api.intake.IntakeView$Likely",
        "Release, api.publication.ReleaseInput",
        "RegistrationRecord, api.intake.RegistrationRecordInput",
        "SearchResult, pages.search.SearchJson",
        "Hit, pages.search.SearchJson$HitJson",
        "FacetCount, pages.search.SearchJson$FacetJson",
        "Series, pages.series.SeriesJson",
        "SeriesYear, pages.series.SeriesJson$YearJson",
        "NumberSpan, pages.series.SeriesJson$SpanJson",
        "VoidedNumber, pages.series.SeriesJson$VoidedJson",
        "PartyGiven, api.parts.PartyWire",
        "Party, api.parts.PartyView",
        "DeadlineGiven, api.deadlines.DeadlineWire",
        "DeadlineChange, api.deadlines.DeadlineChangeWire",
        "Deadline, api.deadlines.DeadlineView",
        "Done, api.deadlines.DoneView",
        "DueDeadline, api.deadlines.DueView",
        "NoteGiven, api.parts.NoteWire",
        "Note, api.parts.NoteView",
        "LinkGiven, api.parts.LinkWire",
        "Link, api.parts.LinkView",
        "ClassificationGiven, api.parts.ClassificationWire",
        "Term, api.vocabulary.TermView",
        "KindOfDocument, api.vocabulary.DocumentKindView",
        "DelegationOrders, pages.delegation.OrderJson$AllJson",
        "DelegationOrder, pages.delegation.OrderJson",
        "DelegationGiven, api.delegation.DelegationWire",
        "DelegationDecision, api.wire.DelegationView",
        "DelegationLine, api.delegation.ListedView",
        "DelegationReport, api.delegation.ReportWire",
        "HistoryEvent, api.parts.HistoryView",
        "HistorySubject, api.parts.HistoryView$SubjectView",
        "HistoryChange, api.parts.HistoryView$ChangeView",
        "RecordLine, api.lists.RecordLineView",
        "PublicLine, api.lists.PublicLineView",
        "CaseLine, api.lists.CaseLineView",
        "Index, api.index.IndexView",
        "OneIndex, api.index.IndexView$OneView",
        "IndexDamage, api.index.IndexView$DamageView",
        "NewImport, api.imports.ImportInput",
        "Import, api.imports.ImportView",
        "ImportProblem, api.imports.ProblemView",
        "Statistics, api.lists.StatisticsView",
        "PublicList, pages.lists.PostlistaJson",
        "PublicListLine, pages.lists.PostlistaJson$Item",
        "PublicCase, pages.cases.CaseJson",
        "PublicRecord, pages.cases.RecordJson",
        "Body, api.bodies.BodyView",
        "MemberGiven, api.bodies.MemberWire",
        "Member, api.bodies.MemberView",
        "MeetingGiven, api.meetings.MeetingWire",
        "MeetingYear, api.meetings.YearWire",
        "MeetingChange, api.meetings.MeetingChangeWire",
        "MeetingStatusChange, api.meetings.MeetingStatusWire",
        "Meeting, api.meetings.MeetingView",
        "ItemGiven, api.agenda.ItemWire",
        "ItemChange, api.agenda.ItemChangeWire",
        "ItemOrder, api.agenda.OrderWire",
        "AgendaItem, api.meetings.ItemView",
        "ReadyCase, api.agenda.ReadyView",
        "ItemRestoration, api.agenda.RestorationWire",
        "ItemDraftGiven, api.drafts.DraftWire",
        "DraftFigures, api.drafts.DraftWire$FiguresWire",
        "DraftSaid, api.drafts.DraftWire$SaidWire",
        "ItemDraft, api.drafts.DraftView",
        "ItemDispatch, api.dispatch.ItemDispatchView",
        "PublicMeetings, pages.meetings.MeetingsJson",
        "PublicMeetingLine, pages.meetings.MeetingsJson$LineJson",
        "PublicMeeting, pages.meetings.MeetingJson",
        "PublicItem, pages.meetings.MeetingJson$ItemJson",
        "PublicPaper, pages.meetings.MeetingJson$PaperJson",
        "DecidedItem, pages.meetings.MeetingJson$DecidedJson",
        "PublicDecision, pages.meetings.DecisionJson",
        "Texts, api.workspace.TextsGet$TextsView",
        "Caller, api.workspace.CallerView",
        "MyMeetings, api.my.MyMeetingsView",
        "MyMeetingLine, api.my.MyMeetingsView$Line",
        "MyMeeting, api.my.MyMeetingView",
        "MyMeetingPaper, api.my.MyMeetingPaperView",
        "MyItem, api.my.MyItemView",
        "MyCase, api.my.MyItemView$CaseView",
        "MyPaper, api.my.MyItemView$PaperView",
        "PrivateNoteGiven, api.my.PrivateNotePut$PrivateNoteWire",
        "PrivateNote, api.my.MyItemView$NoteView",
        "Attendance, api.meetings.AttendanceWire",
        "AttendanceEntry, api.meetings.AttendanceWire$Entry",
        "Bias, api.meetings.BiasWire",
        "BiasEntry, api.meetings.BiasWire$Entry",
        "ItemDecision, api.meetings.DecisionWire",
        "Vote, api.meetings.DecisionWire$VoteWire",
        "MemberVote, api.meetings.DecisionWire$MemberVote",
        "Said, api.meetings.DecisionWire$SaidWire",
        "Minutes, api.minutes.MinutesView",
        "Approver, api.minutes.MinutesView$ApproverView",
        "MinutesParagraph, api.minutes.MinutesView$ParagraphView",
        "Approvers, api.minutes.ApproversWire",
        "ApproverGiven, api.minutes.ApproversWire$Entry",
        "MinutesApproval, api.minutes.ApprovalWire",
        "Notice, api.board.NoticeView",
        "NoticeRemoval, api.board.NoticeView$RemovalView",
        "NoticeGiven, api.board.NoticeWire",
        "Announcement, api.board.AnnouncementWire",
        "Appeal, api.wire.AppealView",
        "NoticeBoard, pages.board.NoticeBoardJson",
        "PublicNotice, pages.board.NoticeBoardJson$Item",
        "Dispatch, api.dispatch.DispatchView",
        "Recipients, api.dispatch.RecipientsView",
        "RecipientsGiven, api.dispatch.RecipientsWire",
        "Recipient, api.dispatch.RecipientWire",
        "Sending, api.dispatch.SendingWire",
        "Bounce, api.dispatch.BounceWire",
        "Bounced, api.intake.IntakeView$Bounced",
        "PublicTie, pages.cases.RecordJson$TieJson",
        "PlanObject, api.thread.ObjectView",
        "PlanObjectGiven, api.thread.ObjectWire",
        "Measure, api.thread.MeasureWire",
        "DecidedIn, api.thread.ObjectView$DecidedView",
        "Answer, api.thread.AnswerView",
        "AnswerGiven, api.thread.AnswerWire",
        "PlanTablePreview, api.thread.ImportView",
        "PlanTableColumn, api.thread.ImportView$ColumnView",
        "PlanTableRow, api.thread.ImportView$RowView",
        "PlanTableFault, api.thread.ImportView$FaultView",
        "Round, api.rounds.RoundView",
        "RoundGiven, api.rounds.RoundWire",
        "RoundProgress, api.rounds.RoundDesk$ProgressView",
        "Owed, api.rounds.RoundDesk$OwedView",
        "CompiledGroup, api.rounds.RoundDesk$GroupView",
        "Compilation, api.rounds.RoundCompilationGet$CompilationView",
        "MyRound, api.rounds.MyAnswersGet$MineView",
        "Story, pages.story.StoryJson",
        "StoryPart, pages.story.StoryJson$PartJson",
        "StoryRecord, pages.story.StoryJson$RecordJson",
        "StoryAnswer, pages.story.StoryJson$AnswerJson",
        "StoryRound, pages.story.StoryJson$RoundJson",
    })
    void schemasHaveThePropertiesOfTheirRecords(String name, String type) throws ClassNotFoundException {
        Schema<?> schema = api.getComponents().getSchemas().get(name);
        List<String> components = Arrays.stream(
                        Class.forName("se.diarium.web." + type).getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(schema.getProperties().keySet()).containsExactlyInAnyOrderElementsOf(components);
        assertThat(schema.getRequired() == null ? List.<String>of() : schema.getRequired())
                .allMatch(components::contains);
    }

    @Test
    void statusesAndOutcomesAreThoseOfTheRegister() throws ClassNotFoundException {
        for (String name : List.of("CaseStatus", "Direction", "Outcome")) {
            Class<?> type = Class.forName("se.diarium.register." + name);
            List<String> described = new ArrayList<>();
            ((Schema<?>) api.getComponents().getSchemas().get(name))
                    .getEnum()
                    .forEach(value -> described.add(String.valueOf(value)));
            assertThat(described)
                    .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
    }
}
