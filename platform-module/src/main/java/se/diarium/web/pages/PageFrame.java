package se.diarium.web.pages;

import se.diarium.web.text.Language;

/**
 * What stands around every page.
 *
 * @param audience whom the page is for
 * @param title of the page
 * @param authority name of the authority; empty for none
 * @param language of the page
 * @param otherLanguage the language the reader can change to
 * @param otherAddress this page in that language
 * @param canonical the page's permanent address
 * @param atom address of the page as a feed; empty where there is none
 * @param json address of the page for programs; empty where there is none
 * @param query what stands in the search box
 * @param found whether the page is what was asked for, rather than a message that it is not
 * @param head what the page says of itself
 * @param governed whether the region has a governance model, so that there is a planning cycle to see
 */
public record PageFrame(
        Audience audience,
        String title,
        String authority,
        Language language,
        Language otherLanguage,
        String otherAddress,
        String canonical,
        String atom,
        String json,
        String query,
        boolean found,
        PageHead head,
        boolean governed) {}
