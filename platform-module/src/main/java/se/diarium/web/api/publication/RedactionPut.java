package se.diarium.web.api.publication;

import java.io.IOException;
import java.util.List;
import se.diarium.publishing.CoverMark;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Keeps what is to be covered in a record's file, and which findings are to go out as they are. */
final class RedactionPut extends ApiWebScript {

    private final PublicationDesk desk;

    RedactionPut(ApiTools tools, PublicationDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        String id = request.path("id");
        RedactionInput input = request.json(RedactionInput.class);
        List<CoverMark> marks = input.marks();
        desk.redactions().prepare(id);
        desk.change(request, input, () -> {
            desk.redactions().keep(id, marks, input.findingReleases());
            return null;
        });
        return desk.show(request);
    }
}
