package se.diarium.decision;

import java.util.List;

/** A page of somebody's tasks, the oldest first. */
public record TaskPage(long total, List<TaskView> tasks) {}
