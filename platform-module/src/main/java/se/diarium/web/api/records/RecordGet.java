package se.diarium.web.api.records;

import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.RecordDesk;

/** Shows a record. */
final class RecordGet extends ApiWebScript {

    private final RecordDesk desk;

    RecordGet(ApiTools tools, RecordDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        return desk.show(request, request.path("id"));
    }
}
