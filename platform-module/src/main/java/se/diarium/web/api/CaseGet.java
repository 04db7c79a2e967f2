package se.diarium.web.api;

/** Shows a case with its records. */
final class CaseGet extends ApiWebScript {

    private final CaseDesk desk;

    CaseGet(ApiTools tools, CaseDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    Answer answer(ApiRequest request) {
        return desk.show(request, request.diarienummer());
    }
}
