package se.diarium.web.pages.search;

import java.util.List;
import se.diarium.web.pages.ShortList;

/**
 * What the start page shows.
 *
 * @param count says how much there is
 * @param lists short ones of what many come for
 * @param latest newest by date
 * @param ways in: by body, kind and year
 * @param all address of everything, newest first
 */
public record StartView(String count, List<ShortList> lists, List<HitView> latest, List<FacetView> ways, String all) {}
