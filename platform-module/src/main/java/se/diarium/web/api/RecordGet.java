package se.diarium.web.api;

/** Shows a record. */
final class RecordGet extends ApiWebScript {

    private final RecordDesk desk;

    RecordGet(ApiTools tools, RecordDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    Answer answer(ApiRequest request) {
        return desk.show(request, request.path("id"));
    }
}
