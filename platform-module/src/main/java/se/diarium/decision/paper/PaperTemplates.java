package se.diarium.decision.paper;

import java.util.ArrayList;
import java.util.List;
import se.diarium.decision.paper.docx.DocxTemplate;
import se.diarium.decision.paper.docx.Fields;
import se.diarium.decision.paper.docx.TemplateException;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;

/**
 * The templates of the papers: the region's own in the folder {@code Diarium/Mallar} of the Data Dictionary, each by its name, as
 * {@code kallelse.docx}; where it has none, the module's. Read as the system; that folder is its administrators' to write in.
 */
class PaperTemplates {

    private final TemplateShelf shelf;

    PaperTemplates(TemplateShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The template of a name.
     *
     * @param name without its ending
     * @param fields what it may use
     * @throws ConflictException if the region's own cannot be read or has a placeholder that there is not; it is named
     */
    Template of(String name, Fields fields) {
        byte[] file = shelf.own(name).orElseGet(() -> TemplateShelf.delivered(name));
        try {
            return new Template(file, DocxTemplate.read(file, fields));
        } catch (TemplateException fault) {
            throw new ConflictException(
                    List.of(fault(fault, "template", TemplateShelf.PLACE + "/" + TemplateShelf.filename(name))));
        }
    }

    /**
     * What is wrong with a template.
     *
     * @param file what the template is called
     */
    static FieldError fault(TemplateException fault, String field, String file) {
        List<Object> args = new ArrayList<>(List.of(file));
        args.addAll(fault.args());
        return new FieldError(field, "template." + fault.code(), args);
    }

    Template of(PaperKind kind) {
        return of(kind.code(), PaperFields.of(kind));
    }

    /** @param bytes what the template was read from */
    record Template(byte[] bytes, DocxTemplate docx) {}
}
