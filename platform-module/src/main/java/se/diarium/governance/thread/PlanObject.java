package se.diarium.governance.thread;

/**
 * A goal, focus area, assignment, indicator or activity of a plan.
 *
 * @param id of the node
 * @param planId of the record that is the plan
 * @param caseId of the node of the plan's case
 * @param ordinal place in the plan, from 1
 * @param number as the plan writes it; null where it writes none
 * @param addressee code of the body or unit it is addressed to; null where it is everybody's
 * @param perspective or focus area that the plan puts it under; null for none
 * @param parentId the object it is broken down from, in this plan or another; null for none
 * @param continuesId the object of a former plan that it carries on; null for none
 * @param decided null until the plan has been decided
 * @param firstYear of the plan's period; null where the plan says none
 * @param lastYear of the plan's period; null where the plan says none
 * @param measure null unless it is an indicator
 * @param voided whether it was taken in by mistake
 */
public record PlanObject(
        String id,
        String planId,
        String caseId,
        ObjectKind kind,
        int ordinal,
        String number,
        String text,
        String addressee,
        String perspective,
        String parentId,
        String continuesId,
        DecidedIn decided,
        Integer firstYear,
        Integer lastYear,
        Measure measure,
        boolean voided) {}
