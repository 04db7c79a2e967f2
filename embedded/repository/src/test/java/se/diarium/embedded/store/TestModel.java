package se.diarium.embedded.store;

import org.alfresco.service.namespace.QName;

/** The names of the test's content model. */
public final class TestModel {
    static final QName CASE = name("case");
    static final QName STRICT_CASE = name("strictCase");
    static final QName CONSIDERATION = name("consideration");
    static final QName VALUES = name("values");
    static final QName REGISTERED = name("registered");
    static final QName DECIDED = name("decided");
    static final QName STATUS = name("status");
    static final QName YEAR = name("year");
    static final QName HANDLER = name("handler");
    static final QName PARAGRAPH = name("paragraph");
    static final QName SERIES = name("series");
    static final QName BODY = name("body");
    static final QName REMARK = name("remark");
    static final QName APPROVED = name("approved");
    static final QName FOLLOWS_UP = name("followsUp");
    static final QName RELATED = name("related");
    static final QName CONSIDERATIONS = name("considerations");

    private TestModel() {}

    static QName name(String localName) {
        return QName.createQName("http://test/1.0", localName);
    }
}
