package se.diarium.register.node;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.Bodies;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseSummary;
import se.diarium.register.DiariumModel;
import se.diarium.register.LegalGround;
import se.diarium.register.NewCase;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.number.Numbering;
import se.diarium.register.series.CaseRow;

/** A case as properties of its node, and back. */
public final class CaseMapper {

    private final Bodies bodies;
    private final Numbering numbering;
    private final RegisterCalendar calendar;

    CaseMapper(Bodies bodies, Numbering numbering, RegisterCalendar calendar) {
        this.bodies = bodies;
        this.numbering = numbering;
        this.calendar = calendar;
    }

    String designation(Diarienummer number) {
        return numbering.format(number);
    }

    String folderName(Diarienummer number) {
        return numbering.fileName(number);
    }

    /** The properties of a case that is being registered. */
    Map<QName, Serializable> properties(Diarienummer number, NewCase given) {
        Nodes.Values values = new Nodes.Values()
                .with(ContentModel.PROP_NAME, folderName(number))
                .with(DiariumModel.PROP_DIARIENUMMER, designation(number))
                .with(DiariumModel.PROP_SERIES, number.series())
                .with(DiariumModel.PROP_YEAR, number.year())
                .with(DiariumModel.PROP_NUMBER, number.number())
                .with(DiariumModel.PROP_TITLE, given.title())
                .with(DiariumModel.PROP_PUBLIC_TITLE, given.publicTitle())
                .with(DiariumModel.PROP_INITIATOR, given.initiator())
                .with(DiariumModel.PROP_PUBLIC_INITIATOR, given.publicInitiator())
                .with(DiariumModel.PROP_HANDLER, given.handler())
                .with(DiariumModel.PROP_REGISTERED, calendar.store(given.registered()))
                .with(DiariumModel.PROP_STATUS, CaseStatus.REGISTERED.name());
        return secrecy(values, given.secrecy()).map();
    }

    /** Adds the ground of secrecy to these values; nothing for null. */
    public static Nodes.Values secrecy(Nodes.Values values, LegalGround ground) {
        if (ground == null) {
            return values;
        }
        return values.with(DiariumModel.PROP_SECRECY_CHAPTER, ground.chapter())
                .with(DiariumModel.PROP_SECRECY_SECTION, ground.section())
                .with(DiariumModel.PROP_SECRECY_LETTER, ground.letter());
    }

    /** The ground that these properties of a case or record tell of; null when it is not secret. */
    public static LegalGround secrecy(Map<QName, Serializable> properties) {
        return properties.get(DiariumModel.PROP_SECRECY_CHAPTER) instanceof Integer chapter
                        && properties.get(DiariumModel.PROP_SECRECY_SECTION) instanceof Integer section
                ? new LegalGround(chapter, section, (String) properties.get(DiariumModel.PROP_SECRECY_LETTER))
                : null;
    }

    /** The number a registered node carries; null when it has none yet. */
    static Diarienummer number(Map<QName, Serializable> properties) {
        return properties.get(DiariumModel.PROP_NUMBER) instanceof Integer number
                ? new Diarienummer(
                        (String) properties.get(DiariumModel.PROP_SERIES),
                        (Integer) properties.get(DiariumModel.PROP_YEAR),
                        number)
                : null;
    }

    public static CaseStatus status(Map<QName, Serializable> properties) {
        return CaseStatus.valueOf((String) properties.get(DiariumModel.PROP_STATUS));
    }

    CaseSummary summary(NodeRef caseRef, Map<QName, Serializable> properties) {
        Diarienummer number = number(properties);
        return new CaseSummary(
                caseRef.getId(),
                number,
                designation(number),
                responsible(number, properties),
                (String) properties.get(DiariumModel.PROP_TITLE),
                (String) properties.get(DiariumModel.PROP_PUBLIC_TITLE),
                (String) properties.get(DiariumModel.PROP_HANDLER),
                calendar.read(properties.get(DiariumModel.PROP_REGISTERED)),
                status(properties),
                secrecy(properties));
    }

    /** An open case is its body's, or the successor's; one that is closed or voided stays with the body that did it. */
    private String responsible(Diarienummer number, Map<QName, Serializable> properties) {
        LocalDate settled = calendar.read(
                properties.getOrDefault(DiariumModel.PROP_CLOSED, properties.get(DiariumModel.PROP_VOIDED_AT)));
        return bodies.responsible(number.series(), settled == null ? calendar.today() : settled);
    }

    /** What lists of cases are read from. */
    static CaseRow row(Map<QName, Serializable> properties) {
        return CaseRow.of(
                status(properties).name(),
                (String) properties.get(DiariumModel.PROP_HANDLER),
                secrecy(properties) != null,
                (String) properties.get(DiariumModel.PROP_DIARIENUMMER),
                (String) properties.get(DiariumModel.PROP_TITLE),
                (String) properties.get(DiariumModel.PROP_INITIATOR));
    }
}
