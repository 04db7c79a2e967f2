package se.diarium.web.pages.lists;

import se.diarium.register.Bodies;
import se.diarium.register.number.Numbering;
import se.diarium.web.lists.ListWords;
import se.diarium.web.pages.PageRequest;

/** What the codes in lists are called. */
record ListTexts(Bodies bodies, Numbering numbering) {

    ListWords words(PageRequest request) {
        return new ListWords(request.speech(), bodies, numbering);
    }
}
