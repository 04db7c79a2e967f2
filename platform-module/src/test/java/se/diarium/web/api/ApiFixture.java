package se.diarium.web.api;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.Direction;
import se.diarium.register.LegalGround;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordTies;
import se.diarium.register.SecrecyGrounds;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.desk.CaseDesk;
import se.diarium.web.http.Json;
import se.diarium.web.problem.Problems;
import se.diarium.web.text.Texts;

/** The API's tools with transactions that only run the work, and samples of what services answer. */
public final class ApiFixture {

    public static final Diarienummer NUMBER = new Diarienummer("RS", 2023, 595);

    private ApiFixture() {}

    public static ApiTools tools() {
        RetryingTransactionHelper helper = mock();
        lenient()
                .when(helper.doInTransaction(any(), anyBoolean()))
                .thenAnswer(call ->
                        call.<RetryingTransactionCallback<?>>getArgument(0).execute());
        TransactionService transactions = mock();
        lenient().when(transactions.getRetryingTransactionHelper()).thenReturn(helper);
        return new ApiTools(
                transactions, new Json(), new Problems(new Texts(Problems.BUNDLE)), new SecrecyGrounds(List.of()));
    }

    /** A desk over cases of which nothing has been seen. */
    public static CaseDesk desk(CaseRegister cases) {
        return new CaseDesk(tools(), cases, mock(), mock(), caseId -> List.of(), mock());
    }

    public static CaseFile caseFile() {
        return new CaseFile(
                "case-1",
                NUMBER,
                "RS/595/2023",
                "RS",
                "Uppföljning",
                "Uppföljning",
                "Anna Åström",
                null,
                "handlaggare",
                LocalDate.of(2023, 10, 2),
                null,
                CaseStatus.REGISTERED,
                new LegalGround(21, 7),
                null,
                List.of(recordFile()),
                List.of(),
                List.of());
    }

    public static RecordFile recordFile() {
        return new RecordFile(
                "record-1",
                NUMBER,
                1,
                "Tjänsteskrivelse",
                "Tjänsteskrivelse",
                "letter",
                Direction.DRAWN_UP,
                LocalDate.of(2024, 5, 20),
                null,
                null,
                null,
                null,
                "brev.pdf",
                "application/pdf",
                12,
                null,
                null,
                null,
                List.of(),
                RecordTies.NONE,
                null);
    }
}
