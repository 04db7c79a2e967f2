package se.diarium.register.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.Direction;
import se.diarium.register.IncomingFile;
import se.diarium.register.LegalGround;
import se.diarium.register.NewCase;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.closing.CaseClosing;
import se.diarium.register.number.Diarienummer;

/** Registers cases and records for tests. */
public final class Registering {

    private final RunningRegister register;
    private final CaseRegister cases;
    private final RecordRegister records;

    public Registering(RunningRegister register) {
        this.register = register;
        this.cases = register.bean("diarium.caseRegister", CaseRegister.class);
        this.records = register.bean("diarium.recordRegister", RecordRegister.class);
    }

    /** A case in HSN that the handler handles. */
    public CaseFile aCase(String title) {
        return aCase(title, null);
    }

    public CaseFile aCase(String title, LegalGround secrecy) {
        return aCase(title, RunningRegister.HANDLER, secrecy);
    }

    CaseFile aCaseWithoutHandler(String title) {
        return aCase(title, null, null);
    }

    CaseFile aCaseOf(String handler, String title) {
        return aCase(title, handler, null);
    }

    public CaseFile aCaseOf(String handler, String title, LegalGround secrecy) {
        return aCase(title, handler, secrecy);
    }

    private CaseFile aCase(String title, String handler, LegalGround secrecy) {
        return register.as(
                RunningRegister.REGISTRAR,
                () -> cases.register(new NewCase("HSN", title, null, null, null, handler, null, secrecy, null)));
    }

    public RecordFile aRecord(Diarienummer diarienummer, String title, String text) {
        return aRecord(diarienummer, title, text, Direction.RECEIVED, null);
    }

    public RecordFile aRecord(
            Diarienummer diarienummer, String title, String text, Direction direction, LegalGround secrecy) {
        return aRecord(diarienummer, title, file("brev.txt", text), direction, secrecy);
    }

    /** A record whose file holds something, but no text. */
    public RecordFile aScannedRecord(Diarienummer diarienummer, String title) {
        IncomingFile file = file("skannad.txt", "bild");
        return aRecord(
                diarienummer,
                title,
                new IncomingFile(file.filename(), file.file(), file.mimetype(), "", Map.of(), List.of()),
                Direction.RECEIVED,
                null);
    }

    private RecordFile aRecord(
            Diarienummer diarienummer, String title, IncomingFile file, Direction direction, LegalGround secrecy) {
        return register.as(
                RunningRegister.REGISTRAR,
                () -> records.add(
                        diarienummer,
                        new NewRecord(title, null, "letter", direction, null, null, null, secrecy, null, null),
                        file));
    }

    /** Closes a case as the registrar, whatever is cleared from it. */
    public CaseFile closed(Diarienummer diarienummer) {
        CaseClosing closing = register.bean("diarium.caseClosing", CaseClosing.class);
        return register.as(RunningRegister.REGISTRAR, () -> closing.close(diarienummer, true));
    }

    public static IncomingFile file(String name, String text) {
        try {
            Path file = Files.createTempFile("diarium", ".txt");
            file.toFile().deleteOnExit();
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return new IncomingFile(
                    name, file, "text/plain; charset=UTF-8", text, Map.of("dc:creator", "Anna"), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
