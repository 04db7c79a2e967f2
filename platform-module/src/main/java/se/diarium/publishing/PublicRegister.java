package se.diarium.publishing;

import java.util.List;
import java.util.Optional;
import se.diarium.register.number.Diarienummer;

/**
 * The register as everybody may see it: public forms of published things and nothing else. Answers the same to
 * anyone, logged in or not, and needs no transaction around it.
 */
public interface PublicRegister {

    /** The case with this number, if something in it is published. */
    Optional<PublicCase> publicCase(Diarienummer diarienummer);

    /**
     * That the case with this number is voided, if citizens have known of it: something in it was published and withdrawn.
     * Neither its title nor the reason is told, and of a secret case nothing.
     */
    Optional<VoidedCase> voidedCase(Diarienummer diarienummer);

    /** The published record with this id. */
    Optional<PublishedRecord> publishedRecord(String id);

    /** What stands in the place of a record that was published and withdrawn. */
    Optional<Tombstone> tombstone(String id);

    /** Exactly the bytes that were published. */
    Optional<PublishedFile> file(String id);

    /** The public cases whose numbers are easily taken for this one. */
    List<PublicLink> near(Diarienummer diarienummer, int limit);

    /** The cases that were decided last, latest first; a decision is there when its minutes are approved. */
    List<DecidedCase> decidedLately(int limit);

    /** What was published last, latest first. */
    List<PublicRecord> latest(int limit);
}
