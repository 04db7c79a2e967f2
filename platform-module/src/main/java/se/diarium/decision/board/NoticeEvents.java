package se.diarium.decision.board;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.diarium.register.event.EventType;
import se.diarium.register.node.CaseHappenings;

/** Tells cases that what was decided in them has been announced, or that the notice was taken down. */
class NoticeEvents {

    private final CaseHappenings happenings;

    NoticeEvents(CaseHappenings happenings) {
        this.happenings = happenings;
    }

    void posted(Notice notice, List<NoticedItem> items) {
        Map<String, String> told = told(notice);
        told.put("lastDayOfAppeal", notice.lastDayOfAppeal().toString());
        told.put("finalFrom", notice.finalFrom().toString());
        tell(EventType.NOTICE_POSTED, told, items);
    }

    void removed(Notice notice, List<NoticedItem> items) {
        tell(EventType.NOTICE_REMOVED, told(notice), items);
    }

    private static Map<String, String> told(Notice notice) {
        Map<String, String> told = new TreeMap<>();
        if (notice.meeting() != null) {
            told.put("meeting", notice.meeting().toString());
        }
        return told;
    }

    private void tell(EventType type, Map<String, String> told, List<NoticedItem> items) {
        for (NoticedItem item : items) {
            if (item.caseId() != null) {
                told.put("paragraph", Integer.toString(item.paragraph()));
                happenings.tell(item.caseId(), type, told);
            }
        }
    }
}
