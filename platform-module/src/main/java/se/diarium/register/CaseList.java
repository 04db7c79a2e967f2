package se.diarium.register;

import java.util.List;

/**
 * One page of a list of cases, latest number first.
 *
 * @param total how many cases there are for the caller in all
 */
public record CaseList(List<CaseSummary> cases, long total, int offset, int limit) {}
